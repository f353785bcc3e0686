/** Where a question was asked. */
export type Surface = 'popup' | 'sidepanel' | 'dashboard';

/** What identifies a record for ever, on every device: who wrote it, and its number there. */
export type RecordKey = readonly [device: string, seq: number];

/** One answer as it was given. Never edited, never derived from anything. */
export interface Answer {
  readonly kind: 'answer';
  readonly device: string;
  readonly seq: number;
  readonly question: string;
  readonly topic: string;
  /** When, in ms since 1970. */
  readonly time: number;
  /** The reader's study day then (see `day.ts`), kept because a time zone cannot be told from `time` later. */
  readonly day: string;
  /** Indexes into the question's options as they are stored; for `order`, the steps in the order given. */
  readonly chosen: readonly number[];
  readonly right: boolean;
  readonly guessed: boolean;
  /** Time spent on the question, in ms. */
  readonly elapsed: number;
  readonly where: Surface;
}

/** Takes an answer back. The answer itself stays; it no longer counts. */
export interface Withdrawal {
  readonly kind: 'withdrawal';
  readonly device: string;
  readonly seq: number;
  readonly question: string;
  readonly time: number;
  readonly withdraws: RecordKey;
}

export type MemoryRecord = Answer | Withdrawal;

/** The answers that count, oldest first; equal times are ordered by device and number, so that every device agrees. */
export function standing(records: readonly MemoryRecord[]): Answer[] {
  const withdrawn = new Set(
    records.flatMap(record => (record.kind === 'withdrawal' ? [keyText(record.withdraws)] : [])),
  );
  return records
    .filter(record => record.kind === 'answer')
    .filter(({ device, seq }) => !withdrawn.has(keyText([device, seq])))
    .toSorted((a, b) => a.time - b.time || a.device.localeCompare(b.device) || a.seq - b.seq);
}

function keyText([device, seq]: RecordKey): string {
  return `${device} ${seq}`;
}
