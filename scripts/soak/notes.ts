/** What a page noted outside of the browser, so that it outlives the browser. */
export interface Note {
  readonly what: Doing | Showing;
  /** By the clock of the page, in ms since 1970. */
  readonly time: number;
  /** The id of the question on screen; empty where there is none. */
  readonly question: string;
  /** The verdict, or the words of an alert. */
  readonly words?: string;
}

/** What is about to be done to the question, and is noted before it is. */
type Doing = 'answers' | 'says guessed' | 'takes back';
/** What the page shows from now on: the question without a verdict, or with one; or that something went wrong. */
type Showing = 'is open' | 'has verdict' | 'alerts';

/** Whether something is about to be done that leaves a record. */
export function isDoing({ what }: Note): boolean {
  return what === 'answers' || what === 'says guessed' || what === 'takes back';
}

/** A note and which of the pages it came from, numbered in a run of the browser. */
export interface NoteOf extends Note {
  readonly page: number;
}
