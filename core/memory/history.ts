import { standing, type MemoryRecord } from './answer.ts';

/** An answer as a reader looks back on it. */
export interface Try {
  /** The study day, as an ISO date. */
  readonly day: string;
  readonly right: boolean;
  readonly guessed: boolean;
}

/** How a question went so far. */
export interface History {
  /** Every answer that was not taken back, oldest first, practice included. */
  readonly tries: readonly Try[];
  readonly right: number;
}

/** @param records all of one question, in any order */
export function historyOf(records: readonly MemoryRecord[]): History {
  const tries = standing(records).map(({ day, right, guessed }) => ({ day, right, guessed }));
  return { tries, right: tries.filter(({ right }) => right).length };
}
