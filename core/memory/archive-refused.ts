/** What keeps a file from being imported. */
export type Refusal = 'unreadable' | 'not text' | 'too big' | 'not ours' | 'too new' | 'broken';

/** A file that is not imported: the message says what is the matter with it and what to do. Nothing has changed then. */
export class ArchiveRefused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, message: string) {
    super(message);
    this.name = 'ArchiveRefused';
    this.why = why;
  }
}
