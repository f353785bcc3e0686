import type { Phrase } from '../core/words/phrase.ts';
import { say } from './say.ts';

/** Whole sentences in the reader's language, one after the other. Called where it is drawn, as `say` is. */
export function sayAll(sentences: readonly Phrase[]): string {
  return sentences.map(sentence => say(sentence)).join(' ');
}
