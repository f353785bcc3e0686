import type { PageFacts } from './facts.ts';
import type { Cue, Lexicon, Sense } from './lexicon.ts';
import { wordsOf } from './words.ts';
import { fieldOf, textOf, zones, type Zone } from './zones.ts';

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
  /** How many words the running text has. */
  readonly words: number;
}

/** Reads every zone once. Of phrases that begin at the same word the longest counts, and its words count only once. */
export function findCues(facts: PageFacts, lexicon: Lexicon): FoundCues {
  let length = 0;
  const cues = zones.flatMap(zone => {
    const words = wordsOf(textOf(facts, zone));
    if (zone === 'text') length = words.length;
    return [...countCues(words, lexicon)].flatMap(([cue, count]) => {
      const senses = cue.senses.filter(sense => !sense.in || sense.in.includes(fieldOf[zone]));
      return senses.length > 0 ? [{ zone, cue, count, senses }] : [];
    });
  });
  return { cues, words: length };
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
