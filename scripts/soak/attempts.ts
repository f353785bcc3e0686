import { isDoing, type NoteOf } from './notes.ts';

/** One thing that a page tried and that leaves a record, as its notes tell it. Times are ms since 1970. */
export interface Attempt {
  readonly what: 'answers' | 'says guessed' | 'takes back';
  readonly page: number;
  readonly question: string;
  readonly from: number;
  /** When the page showed that it was done: acknowledged. */
  readonly acknowledged: number | undefined;
  /** Nothing came after it on its page: it was in flight when the browser was killed, unless it is acknowledged. */
  readonly isLast: boolean;
}

/** Makes attempts of the notes of one run of the browser, in the order in which they were begun. */
export function attemptsOf(notes: readonly NoteOf[]): Attempt[] {
  const begun: { start: NoteOf; acknowledged: number | undefined }[] = [];
  const current = new Map<number, (typeof begun)[number]>();
  for (const note of notes) {
    if (isDoing(note)) {
      const attempt = { start: note, acknowledged: undefined };
      begun.push(attempt);
      current.set(note.page, attempt);
      continue;
    }
    const attempt = current.get(note.page);
    if (!attempt || note.what === 'alerts') continue;
    if (isAcknowledged(attempt.start, note)) attempt.acknowledged = note.time;
    current.delete(note.page); // whatever the page shows now, it is past this attempt
  }
  return begun.map(attempt => ({
    what: attempt.start.what as Attempt['what'],
    page: attempt.start.page,
    question: attempt.start.question,
    from: attempt.start.time,
    acknowledged: attempt.acknowledged,
    isLast: current.get(attempt.start.page) === attempt,
  }));
}

function isAcknowledged(start: NoteOf, shown: NoteOf): boolean {
  if (shown.question !== start.question) return false;
  if (start.what === 'takes back') return shown.what === 'is open';
  if (shown.what !== 'has verdict') return false;
  return start.what === 'answers' || /guess/.test(shown.words ?? '');
}
