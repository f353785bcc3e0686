import { topics } from '#content/topics';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { createScheduler, type Card } from '../../core/memory/card.ts';
import { momentOf } from '../../core/memory/day.ts';
import type { Moment } from '../../core/memory/due.ts';
import { isMemoryRecord } from '../../core/memory/readable.ts';
import { tallied, type Tally } from '../../core/progress/tally.ts';
import { localClock } from '../../platform/clock.ts';
import { cardsOf } from '../../platform/database/cards.ts';
import { connect } from '../../platform/database/connection.ts';
import type { StrataDatabase } from '../../platform/database/open.ts';
import { countRecords, storedAnswers } from '../../platform/database/stored-answers.ts';
import { loadSettings } from '../../platform/settings.ts';
import { inSlices } from '../../platform/slices.ts';

/** What the progress view is made of. */
export interface ProgressRead {
  readonly tally: Tally;
  readonly cards: readonly Card[];
  readonly moment: Moment;
  /** Records that were gone through, withdrawals included. */
  readonly records: number;
  /** Records that cannot be read; they are left out. */
  readonly unreadable: number;
}

/** How far reading is. */
export interface HowFar {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads everything that was answered and goes through it, without holding up the page. Where nothing was added since
 * `before`, the answers are not read again. Opens the database for that and closes it again.
 *
 * @param tell is told how far it is, in records; each counts twice, for reading and for going through it
 * @throws MemoryUnavailable when the browser refuses, SettingsUnreadable when settings are none
 */
export async function readProgress(
  before: ProgressRead | undefined,
  tell: (howFar: HowFar) => void,
  signal: AbortSignal,
): Promise<ProgressRead> {
  const settings = await loadSettings();
  const scheduler = createScheduler(settings.retention);
  const moment = momentOf(localClock(settings.dayStart));
  const connection = connect();
  try {
    return await connection.use(async db => {
      const cards = [...(await cardsOf(db, scheduler)).values()];
      const total = await countRecords(db);
      // Nothing of `answers` is ever edited or removed: as many records are the same records.
      if (before?.records === total) return { ...before, cards, moment };
      const read = await readRecords(db, done => tell({ done, total: 2 * total }), signal);
      const tally = await inSlices(
        tallied(scheduler, read.byQuestion.values(), placeOf),
        done => tell({ done: total + done, total: 2 * total }),
        signal,
      );
      return { tally, cards, moment, records: read.records, unreadable: read.unreadable };
    });
  } finally {
    await connection.close();
  }
}

const places = new Map(topics.map(({ id, layer }) => [id, layer]));
const placeOf = (topic: string) => places.get(topic);

async function readRecords(db: StrataDatabase, tell: (done: number) => void, signal: AbortSignal) {
  const byQuestion = new Map<string, MemoryRecord[]>();
  let records = 0;
  let unreadable = 0;
  for await (const batch of storedAnswers(db)) {
    signal.throwIfAborted();
    for (const record of batch)
      if (isMemoryRecord(record)) {
        const known = byQuestion.get(record.question);
        if (known) known.push(record);
        else byQuestion.set(record.question, [record]);
      } else unreadable++;
    records += batch.length;
    tell(records);
  }
  return { byQuestion, records, unreadable };
}
