import type { MemoryRecord } from '../../core/memory/answer.ts';
import { createScheduler, rebuild, type Card } from '../../core/memory/card.ts';
import { defaultSettings } from '../../core/settings.ts';
import { openDatabase } from '../../platform/database/open.ts';

/** Everything that is remembered. */
export interface Stored {
  /** By their key: the device, and the number there. */
  readonly records: readonly MemoryRecord[];
  /** By question. */
  readonly cards: readonly Card[];
  /** The cards that the records give, by question. */
  readonly rebuilt: readonly Card[];
  /** How many records were set aside because they could not be read. */
  readonly setAside: number;
}

/** Reads all of it. For pages of the extension, where the database is; cards are rebuilt there too, by the same arithmetic. */
export async function stored(): Promise<Stored> {
  const scheduler = createScheduler(defaultSettings.retention);
  const db = await openDatabase();
  const [records, cards, setAside] = await Promise.all([
    db.getAll('answers'),
    db.getAll('cards'),
    db.count('quarantine'),
  ]);
  db.close();
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  const rebuilt = [...byQuestion.values()].flatMap(records => rebuild(scheduler, records) ?? []);
  return { records, cards: byId(cards), rebuilt: byId(rebuilt), setAside };
}

function byId(cards: readonly Card[]): Card[] {
  return cards.toSorted((one, other) => (one.question < other.question ? -1 : 1));
}
