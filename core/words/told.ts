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

/** What went wrong, to be said, by itself or in another phrase. */
export function whatWentWrong(error: unknown): Phrase {
  return error instanceof Told
    ? error.phrase
    : phrase(error instanceof Error ? error.message : String(error));
}

/** What went wrong, in words. */
export function errorInWords(error: unknown, say: Say): string {
  return say(whatWentWrong(error));
}
