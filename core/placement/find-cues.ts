import type { PageFacts } from './facts.ts';
import type { Cue, Lexicon, Sense } from './lexicon.ts';
import { wordsOf } from './words.ts';
import { fieldOf, textsOf, zones, type Zone } from './zones.ts';

/** A cue in a zone of a page. */
export interface FoundCue {
  readonly zone: Zone;
  readonly cue: Cue;
  readonly count: number;
  /** What it may mean here: authors may say that a term counts in some fields only. */
  readonly senses: readonly Sense[];
}

export interface FoundCues {
  readonly cues: readonly FoundCue[];
  /** How many words of the running text say nothing. */
  readonly silent: number;
}

/** Stands between parts of a zone and is no word, so that no phrase reaches over it. */
const end = '';

/** Reads every zone once. Of phrases that begin at the same word the longest counts, and its words count only once. */
export function findCues(facts: PageFacts, lexicon: Lexicon): FoundCues {
  let silent = 0;
  const cues = zones.flatMap(zone => {
    const words = textsOf(facts, zone).flatMap(text => [...wordsOf(text), end]);
    const counted = countCues(words, lexicon);
    if (zone === 'text') silent = words.length - 1 - wordsIn(counted);
    return [...counted].flatMap(([cue, count]) => {
      const senses = cue.senses.filter(sense => !sense.in || sense.in.includes(fieldOf[zone]));
      return senses.length > 0 ? [{ zone, cue, count, senses }] : [];
    });
  });
  return { cues, silent };
}

function wordsIn(counted: ReadonlyMap<Cue, number>): number {
  return [...counted].reduce((sum, [cue, count]) => sum + cue.words.length * count, 0);
}

function countCues(words: readonly string[], lexicon: Lexicon): Map<Cue, number> {
  const counts = new Map<Cue, number>();
  for (let at = 0; at < words.length; at++) {
    const cue = lexicon.get(words[at] ?? '')?.find(cue => standsAt(cue.words, words, at));
    if (!cue) continue;
    counts.set(cue, (counts.get(cue) ?? 0) + 1);
    at += cue.words.length - 1;
  }
  return counts;
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((wanted, offset) => words[at + offset] === wanted);
}
