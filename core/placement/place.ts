import type { PlaceId } from '../curriculum/layers.ts';
import { evidenceFor, relatedTo } from './evidence.ts';
import type { PageFacts } from './facts.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { weigh } from './opinion.ts';
import type { Evidence, Placement } from './placement.ts';
import { reasonsOf } from './reasons.ts';
import type { Signals } from './signals.ts';
import { topicsOf } from './topics.ts';

/** What a page is about, also where that is not sure enough to show. */
export interface Reading {
  /** The likeliest layer; `undefined` where something else is likelier, or where nothing was found. */
  readonly likeliest: PlaceId | undefined;
  /** 0–1, of the likeliest layer. */
  readonly confidence: number;
  readonly topics: readonly string[];
  readonly related: readonly PlaceId[];
  readonly evidence: readonly Evidence[];
}

const lexicons = new WeakMap<Signals, Lexicon>();

/** Built once for signals that are given again and again. */
function lexiconOf(signals: Signals): Lexicon {
  const lexicon = lexicons.get(signals) ?? buildLexicon(signals);
  lexicons.set(signals, lexicon);
  return lexicon;
}

/**
 * Reads what a page is about. Pure: the same facts and signals give the same answer, whatever their order, the letters'
 * case or the white space.
 */
export function readSubject(facts: PageFacts, signals: Signals): Reading {
  const reasons = reasonsOf(facts, signals, lexiconOf(signals));
  const told = reasons.all.some(({ layer, kind }) => layer !== 'none' && kind !== 'ambiguous');
  const [first] = weigh(reasons, signals.weights);
  if (!told || !first || first.claim === 'none')
    return { likeliest: undefined, confidence: 0, topics: [], related: [], evidence: [] };
  const layer = first.claim;
  return {
    likeliest: layer,
    confidence: first.confidence,
    topics: topicsOf(reasons.all, layer),
    related: relatedTo(layer, reasons.all, signals.weights),
    evidence: evidenceFor(layer, reasons.all, signals.weights),
  };
}

/**
 * Says where a page belongs.
 *
 * @returns the placement, or `undefined` for "unsure" and for pages that are about something else
 */
export function place(facts: PageFacts, signals: Signals): Placement | undefined {
  const { likeliest, ...rest } = readSubject(facts, signals);
  if (!likeliest || rest.confidence < signals.weights.shownFrom) return undefined;
  return { layer: likeliest, ...rest };
}
