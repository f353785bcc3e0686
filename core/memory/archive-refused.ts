import type { Phrase } from '../words/phrase.ts';
import { Told } from '../words/told.ts';

/** What keeps a file from being imported. */
export type Refusal = 'unreadable' | 'not text' | 'too big' | 'not ours' | 'too new' | 'broken';

/** A file that is not imported: it says what is the matter with it and what to do. Nothing has changed then. */
export class ArchiveRefused extends Told {
  readonly why: Refusal;

  constructor(why: Refusal, phrase: Phrase) {
    super(phrase);
    this.name = 'ArchiveRefused';
    this.why = why;
  }
}
