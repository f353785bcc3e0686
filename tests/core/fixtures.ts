import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { State } from 'ts-fsrs';
import { stringify } from 'yaml';
import type { Question, Topic } from '../../core/curriculum/compiled.ts';
import { readYaml, type Authored } from '../../core/curriculum/read-yaml.ts';
import { type TopicSource } from '../../core/curriculum/schema.ts';
import type { ChapterSource } from '../../core/curriculum/schema-chapter.ts';
import { statementIds } from '../../core/estimate/experience.ts';
import {
  bridgesSchema,
  hostsSchema,
  productsSchema,
  weightsSchema,
  type BridgesSource,
  type HostsSource,
  type ProductsSource,
} from '../../core/curriculum/schema-places.ts';
import { placeIds } from '../../core/curriculum/layers.ts';
import type { Answer } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import type { Moment } from '../../core/memory/due.ts';
import type { PageFacts } from '../../core/placement/facts.ts';
import type { Product, Signals, TopicSignals } from '../../core/placement/signals.ts';
import { wordsOf } from '../../core/placement/words.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Monday noon. */
export const noon = Date.UTC(2026, 10, 23, 12);

/** The ISO day of a moment, for readers in Greenwich whose day begins at midnight. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A moment of readers in Greenwich whose day begins at midnight. */
export const momentAt = (now: number): Moment => ({
  now,
  today: dayOf(now),
  tomorrow: (Math.floor(now / day) + 1) * day,
});

export function option(correct = false) {
  return { text: ['an option'], why: ['because'], correct };
}

/** A question `<topic>/<slug>` whose first option of three is right. */
export function question(id: string, more: Partial<Question> = {}): Question {
  const options = [option(true), option(), option()];
  const texts = { stem: ['Why?'], options, sources: [], asOf: '2026-11-23', terms: [] };
  return { id, topic: topicOf(id), type: 'choice', level: 'apply', difficulty: 1, ...texts, ...more };
}

export function answer(more: Partial<Answer> = {}): Answer {
  const time = more.time ?? noon;
  const given = { chosen: [0], right: true, guessed: false, elapsed: 5000, where: 'popup' as const };
  const of = { device: 'laptop', seq: 1, question: 'probes/one', topic: 'probes' };
  return { kind: 'answer', ...of, time, day: dayOf(time), ...given, ...more };
}

/** A card that was answered right just before noon and is due in ten days. */
export function card(question: string, more: Partial<Card> = {}): Card {
  const known = {
    stability: 10,
    difficulty: 5,
    state: State.Review,
    reps: 2,
    lapses: 0,
    steps: 0,
    rightDays: 2,
  };
  const last = { lastReview: noon, lastReviewDay: dayOf(noon), lastAsked: noon, lastRightDay: dayOf(noon) };
  return { question, topic: topicOf(question), due: noon + 10 * day, ...known, ...last, ...more };
}

/** A topic with as many questions as slugs. */
export function topic(id: string, questions: readonly string[], layer: Topic['layer'] = 'runtime'): Topic {
  return {
    id,
    title: id,
    short: id,
    layer,
    prerequisites: [],
    bridges: [],
    questions,
    difficulties: questions.map(() => 1),
  };
}

/** A page that says nothing but its address. */
export function facts(url: string, more: Partial<PageFacts> = {}): PageFacts {
  return { url, title: '', description: '', breadcrumbs: [], headings: [], code: [], text: '', ...more };
}

const weightsFile = 'content/weights.yaml';
/** What was learned, so that small signals are weighed as real ones are. */
const weights = readYaml(
  weightsFile,
  readFileSync(join(import.meta.dirname, '../..', weightsFile), 'utf8'),
  weightsSchema,
).value;

/** Signals that hold nothing but what is given, weighed as real ones are. */
export function onlySignals(more: Partial<Signals>): Signals {
  return { hosts: [], topics: [], products: [], weights, ...more };
}

/** A product by its name. */
export function product(name: string, layer: Product['layer'], more: Partial<Product> = {}): Product {
  return { words: wordsOf(name), layer, ...more };
}

/** Signals of a topic: `terms` by text and weight, `addresses` as host and path in one. */
export function signalsOf(
  id: string,
  layer: TopicSignals['layer'],
  terms: Readonly<Record<string, number>>,
  addresses: readonly string[] = [],
  ambiguous: readonly string[] = [],
): TopicSignals {
  return {
    id,
    layer,
    addresses: addresses.map(address => {
      const { hostname, pathname } = new URL(`https://${address}`);
      return { host: hostname, path: pathname };
    }),
    terms: Object.entries(terms).map(([text, weight]) => ({ words: wordsOf(text), weight })),
    ambiguous: ambiguous.map(wordsOf),
  };
}

const sentence = 'This sentence is here because an author has to write one of some length.';

/** A topic as an author writes it, that fits the schema and the host `docs.example.com`. */
export function topicSource(id: string, more: Partial<TopicSource> = {}): TopicSource {
  const site = `https://docs.example.com/${id}`;
  return {
    id,
    title: `All about ${id}`,
    short: id,
    layer: 'runtime',
    scope: sentence,
    prerequisites: [],
    docs: ['one', 'two', 'three'].map(page => ({ title: page, url: `${site}/${page}` })),
    asOf: '2026-11-23',
    signals: {
      addresses: [{ host: 'docs.example.com', path: `/${id}` }],
      terms: [{ text: id, weight: 5 }],
      ambiguous: ['check'],
      matches: [`${site}/one`, `${site}/two`, `${site}/three`],
      nearMisses: ['https://docs.example.com/other', 'https://space.example.org/probes'],
    },
    hint: {
      holdOn: sentence,
      bridge: { from: 'git', text: sentence },
      whenItBreaks: [sentence, sentence],
      whyHere: sentence,
    },
    questions: ['a', 'b', 'c', 'd'].map(slug => ({
      type: 'choice' as const,
      id: `${id}/${slug}`,
      level: 'apply' as const,
      difficulty: 1,
      stem: `${sentence} Which of these is right?`,
      options: [{ text: 'Yes', correct: true as const, why: sentence }, ...wrong],
      source: `${site}/one`,
      asOf: '2026-11-23',
    })),
    ...more,
  };
}

const wrong = [
  { text: 'No', why: sentence },
  { text: 'Perhaps', why: sentence },
];

/** The topic as the text of its file, each field on a line of its own. */
export function topicYaml(source: TopicSource): string {
  return stringify(source, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A file of hosts as it is read; of the one host that {@link topicSource} fits when none are given. */
export function hostsFile(hosts: HostsSource['hosts'] = [exampleHost]): Authored<HostsSource> {
  return readYaml('content/hosts.yaml', stringify({ hosts }), hostsSchema);
}

/** A host whose pages differ, with one section. */
export const exampleHost: HostsSource['hosts'][number] = {
  host: 'docs.example.com',
  product: 'Example',
  sections: [{ path: '/probes', layer: 'runtime' }],
  examples: { 'https://docs.example.com/probes/one': 'runtime' },
};

/** A file of products as it is read, with an empty list for each layer that is not given. */
export function productsFile(products: Partial<ProductsSource['products']> = {}): Authored<ProductsSource> {
  const all = Object.fromEntries([...placeIds, 'none'].map(layer => [layer, []]));
  return readYaml('content/products.yaml', stringify({ products: { ...all, ...products } }), productsSchema);
}

/** A chapter as an author writes it, with the questions given, that names each of the topics. */
export function chapterSource(
  topics: readonly string[],
  questions: ChapterSource['questions'],
): ChapterSource {
  const part = {
    title: 'A part of it',
    paragraphs: [sentence],
    sources: [{ title: 'one', url: 'https://docs.example.com/landscape/one' }],
  };
  const touches = topics.slice(0, 6).map(topic => ({ topic, how: 'in half a sentence' }));
  const text = `${sentence} ${sentence}`;
  return {
    id: 'landscape',
    title: 'All of it',
    short: 'All of it',
    asOf: '2026-11-23',
    lead: sentence,
    parts: [part, part],
    places: {
      ...part,
      each: Object.fromEntries(placeIds.map(id => [id, sentence])) as ChapterSource['places']['each'],
    },
    fit: {
      title: 'Where you fit',
      lead: sentence,
      experiences: statementIds.map(id => ({ id, name: id, about: 'doing it at work', text, touches })),
    },
    questions,
  };
}

/** A chapter as if it had been read from its file; one that names no topic where none is given. */
export function chapterFile(source: ChapterSource = chapterSource([], [])): Authored<ChapterSource> {
  return { file: 'content/landscape.yaml', value: source, lineOf: () => 1 };
}

/** A file of bridges as it is read. */
export function bridgesFile(bridges: BridgesSource['bridges'] = []): Authored<BridgesSource> {
  return readYaml('content/bridges.yaml', stringify({ bridges }), bridgesSchema);
}

function topicOf(question: string): string {
  return question.split('/')[0] ?? '';
}
