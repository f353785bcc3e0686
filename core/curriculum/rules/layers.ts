import type { Authored, Complaint } from '../read-yaml.ts';
import type { TopicSource } from '../schema.ts';
import type { LayersSource } from '../schema-places.ts';
import { places, providers, tally, type Provider, type Tally } from '../tally.ts';
import { complain, type Asking } from './item.ts';
import { checkEnough, checkMix } from './topics.ts';

/** How far the keys in one place may be from an even spread: 20–30 % where a quarter is even, 27–40 % where a third is. */
const keyLeeway = 0.2;
/** The part of the questions whose key may be longer than every other option. */
const longest: Bounds = { least: 0.2, most: 0.4 };
/** The part of the questions about a single provider that each may have, in the layer about clouds. */
const shares: Readonly<Record<Provider, Bounds>> = {
  AWS: { least: 0.4, most: 0.6 },
  Azure: { least: 0.15, most: 0.35 },
  'Google Cloud': { least: 0.15, most: 0.35 },
};

/** The layers and practices whose topics all have questions. */
export function wholeLayers(topics: readonly Authored<TopicSource>[], { layers }: LayersSource): string[] {
  return layers
    .map(({ id }) => id)
    .filter(id => {
      const here = topics.filter(({ value }) => value.layer === id);
      return here.length > 0 && here.every(({ value }) => value.questions);
    });
}

/** Rules over each whole layer: 7 and 8 (no key is given away by its length or place), 14 (enough questions) and 15. */
export function checkLayers(
  topics: readonly Authored<TopicSource>[],
  layers: Authored<LayersSource>,
): Complaint[] {
  return wholeLayers(topics, layers.value).flatMap(id => {
    const here = topics.filter(({ value }) => value.layer === id);
    const counts = tally(here.flatMap(({ value }) => value.questions ?? []));
    const at = layers.value.layers.findIndex(layer => layer.id === id);
    const by = (rule: 7 | 8 | 15) => (message: string) =>
      complain(layers, rule, ['layers', at], `${id}: ${message}`);
    return [
      ...here.flatMap(checkEnough),
      ...longestKeys(counts).map(by(7)),
      ...placesOfKeys(counts).map(by(8)),
      ...(id === 'cloud' ? mixOfProviders(counts).map(by(15)) : []),
    ];
  });
}

/** The same rules over the questions of the opening chapter, which are about every layer at once. */
export function checkChapterQuestions(chapter: Authored<Asking>): Complaint[] {
  const counts = tally(chapter.value.questions ?? []);
  const by = (rule: 7 | 8) => (message: string) => complain(chapter, rule, ['questions'], message);
  return [
    ...checkEnough(chapter),
    ...checkMix(chapter),
    ...longestKeys(counts).map(by(7)),
    ...placesOfKeys(counts).map(by(8)),
  ];
}

function longestKeys({ longestKeys, types }: Tally): string[] {
  const choices = types.get('choice') ?? 0;
  const wanted = countsWithin(longest, choices);
  if (isWithin(longestKeys, wanted)) return [];
  const remedy = longestKeys < wanted.least ? 'some keys longer' : 'some distractors longer';
  return [
    `the key is longer than every other option in ${longestKeys} of ${choices} questions, which can be guessed: bring it to ${say(wanted)}, by making ${remedy}.`,
  ];
}

function placesOfKeys({ keys, evenKeys, types }: Tally): string[] {
  return places.flatMap(place => {
    const found = keys.get(place) ?? 0;
    const wanted = countsWithin({ least: 1 - keyLeeway, most: 1 + keyLeeway }, evenKeys.get(place) ?? 0);
    if (isWithin(found, wanted)) return [];
    return [
      `the key is option ${place + 1} in ${found} of ${types.get('choice') ?? 0} questions: bring it to ${say(wanted)}, by moving keys ${found < wanted.least ? 'to' : 'from'} that place in questions that were not released yet.`,
    ];
  });
}

function mixOfProviders({ providers: found }: Tally): string[] {
  const single = providers.reduce((sum, provider) => sum + (found.get(provider) ?? 0), 0);
  return providers.flatMap(provider => {
    const has = found.get(provider) ?? 0;
    const wanted = countsWithin(shares[provider], single);
    if (isWithin(has, wanted)) return [];
    return [
      `${has} of ${single} questions that are about one provider are about ${provider}: bring it to ${say(wanted)}, or word some of them for any provider.`,
    ];
  });
}

/** A part of something that is counted, or the counts themselves. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The counts that keep to a share of a number; of so few that none does, the two that come nearest. */
function countsWithin({ least, most }: Bounds, of: number): Bounds {
  const tiny = 1e-9; // thirds do not add up to a whole
  const exact = { least: Math.ceil(least * of - tiny), most: Math.floor(most * of + tiny) };
  return exact.least <= exact.most ? exact : { least: exact.most, most: exact.least };
}

function isWithin(count: number, { least, most }: Bounds): boolean {
  return count >= least && count <= most;
}

function say({ least, most }: Bounds): string {
  return least === most ? String(least) : `${least}–${most}`;
}
