import { phrase, type Phrase } from './phrase.ts';
import { english, type Say } from './say.ts';

/** An error that is told to the reader, in whichever language they read. Its message is the English of it. */
export class Told extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase, options?: ErrorOptions) {
    super(english.say(phrase), options);
    this.name = 'Told';
    this.phrase = phrase;
  }
}

/** What went wrong, as something to say. */
export function phraseOf(error: unknown): Phrase {
  if (error instanceof Told) return error.phrase;
  return phrase(error instanceof Error ? error.message : String(error));
}

/** What went wrong, in words. */
export function errorInWords(error: unknown, say: Say): string {
  return say(phraseOf(error));
}
