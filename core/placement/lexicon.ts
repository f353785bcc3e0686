import type { Claim, Field, Signals } from './signals.ts';

/** One meaning of a phrase. */
export interface Sense {
  /** An `ordinary` name is a product's where other things speak for its layer too, and an ambiguous word elsewhere. */
  readonly kind: 'term' | 'product' | 'ordinary' | 'ambiguous';
  readonly layer: Claim;
  readonly topic?: string;
  /** 0–1.1: how much the phrase says, see {@link worthOf}. */
  readonly worth: number;
  readonly in?: readonly Field[];
}

/** A phrase that says something about a page, with everything it may mean. */
export interface Cue {
  readonly words: readonly string[];
  readonly says: string;
  readonly senses: readonly Sense[];
}

/** Cues by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Cue[]>;

/** What an author's weight is worth. By hand: each step about doubles at first, and a 5 outweighs a product's name. */
const worthOf = [0, 0.15, 0.35, 0.6, 0.85, 1.1] as const;

/** What a word is worth that other subjects use too. */
export const ambiguousWorth = 0.15;

/** Joins the terms of all topics and the names of all products, so that a page's words are looked up once. */
export function buildLexicon({ topics, products }: Pick<Signals, 'topics' | 'products'>): Lexicon {
  const cues = new Map<string, { words: readonly string[]; says: string; senses: Sense[] }>();
  const add = (words: readonly string[], sense: Sense, says = words.join(' ')) => {
    const key = words.join(' ');
    const cue = cues.get(key) ?? { words, says, senses: [] };
    cue.senses.push(sense);
    cues.set(key, cue);
  };
  for (const { says, words, layer, ordinary } of products)
    add(words, { kind: ordinary ? 'ordinary' : 'product', layer, worth: 1 }, says);
  for (const { id: topic, layer, terms, ambiguous } of topics) {
    for (const { says, words, weight, in: only } of terms)
      add(
        words,
        { kind: 'term', layer, topic, worth: worthOf[weight] ?? 0, ...(only && { in: only }) },
        says,
      );
    for (const words of ambiguous) add(words, { kind: 'ambiguous', layer, topic, worth: ambiguousWorth });
  }
  const longestFirst = [...cues.values()].toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}
