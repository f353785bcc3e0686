import { addressClaims } from './address-claims.ts';
import { findCodeKinds } from './code-kinds.ts';
import type { PageFacts } from './facts.ts';
import { findForms } from './forms.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { ambiguousWorth, type Lexicon, type Sense } from './lexicon.ts';
import type { Claim, Signals } from './signals.ts';
import type { Zone } from './zones.ts';

/** One thing on a page that speaks for a layer, or for something else. */
export interface Reason {
  readonly zone: Zone | 'address';
  readonly kind: Sense['kind'] | 'code' | 'section' | 'host' | 'topic' | 'site';
  readonly layer: Claim;
  readonly topics: readonly { readonly id: string; readonly worth: number }[];
  readonly says: string;
  readonly count: number;
  /** How much it says, in terms' worth; repeating it says less each time. */
  readonly strength: number;
}

export interface Reasons {
  readonly all: readonly Reason[];
  /** How many words of the running text say nothing. */
  readonly silent: number;
}

/** A name told by its form says more than a product that is named in passing. By hand. */
const formStrength = 2;

/** A word that stands a hundred times on a page says no more than one that stands twenty times. */
const countedUpTo = 20;

/** Collects everything that a page says about its subject. */
export function reasonsOf(facts: PageFacts, signals: Signals, lexicon: Lexicon): Reasons {
  const { cues, silent } = findCues(facts, lexicon);
  const all = [
    ...addressClaims(facts.url, signals).map(({ kind, layer, topic, says }): Reason => ({
      zone: 'address',
      kind,
      layer,
      topics: topic ? [{ id: topic, worth: 1 }] : [],
      says,
      count: 1,
      strength: 1,
    })),
    ...cues.flatMap(reasonsOfCue),
    ...findForms(facts).map(({ zone, says, layer, count }): Reason => ({
      zone,
      kind: 'product',
      layer,
      topics: [],
      says,
      count,
      strength: formStrength,
    })),
    ...findCodeKinds(facts.code).map(({ kind: { says, layer }, count }): Reason => ({
      zone: 'code',
      kind: 'code',
      layer,
      topics: [],
      says,
      count,
      strength: count / 2,
    })),
  ];
  return { all: [...Map.groupBy(all, ({ layer }) => layer).values()].flatMap(settle), silent };
}

/** As many weak signs of the same layer bear one phrase out. By hand, tried on held-out hosts. */
const bearOut = 2;

/**
 * Decides what an ordinary name means, for the reasons of one layer: where other things speak for the layer, it is the
 * product. And one phrase by itself never decides: there are a film Prometheus, a family Jenkins and doctors on call.
 */
function settle(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons[0]?.layer === 'none') return reasons;
  const telling = reasons.filter(isTelling);
  const phrases = new Set(telling.map(({ says }) => says));
  const said = (wanted: Reason['kind']) =>
    new Set(reasons.flatMap(({ kind, says }) => (kind === wanted ? [says] : [])));
  const weak = said('ambiguous').difference(said('ordinary'));
  const byAddress = telling.some(({ zone }) => zone === 'address');
  const alone = !byAddress && (phrases.size === 0 || (phrases.size === 1 && weak.size < bearOut));
  return reasons.map(reason => {
    if (reason.kind === 'ordinary' && !alone) return { ...reason, kind: 'product' };
    if (reason.kind !== 'ambiguous' && alone)
      return { ...reason, kind: 'ambiguous', strength: Math.min(reason.strength, 1) * ambiguousWorth };
    return reason;
  });
}

/** Whether a reason can decide, alone or with others; words of other subjects too cannot. */
export function isTelling({ kind }: Reason): boolean {
  return kind !== 'ambiguous' && kind !== 'ordinary';
}

/** A phrase that several topics of one layer use speaks for that layer once, as strongly as the strongest of them says. */
function reasonsOfCue({ zone, cue, count, senses }: FoundCue): Reason[] {
  const repeated = 1 + Math.log(Math.min(count, countedUpTo));
  return [...Map.groupBy(senses, ({ kind, layer }) => `${kind} ${layer}`).values()].flatMap(alike => {
    const [first] = alike;
    if (!first) return [];
    const strength = Math.max(...alike.map(({ worth }) => worth)) * repeated;
    const topics = alike.flatMap(({ topic, worth }) =>
      topic ? [{ id: topic, worth: worth * repeated }] : [],
    );
    return [{ zone, kind: first.kind, layer: first.layer, topics, says: cue.says, count, strength }];
  });
}
