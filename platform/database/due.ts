import type { Moment } from '../../core/memory/due.ts';
import { isCard } from '../../core/memory/readable.ts';
import type { Card } from '../../core/memory/card.ts';
import { openDatabase } from './open.ts';

/**
 * The cards that tell how much is due today: those due before the day is over, and those asked today. Apart from
 * `cards.ts`, because the background counts them and must not carry the scheduler for that. What cannot be read is left
 * out here; the pages that ask make it anew.
 *
 * Opens the database for this alone, so that nothing holds up an update of it.
 *
 * @throws MemoryUnavailable when the browser refuses
 */
export async function cardsOfToday({ today, tomorrow }: Moment): Promise<Card[]> {
  const db = await openDatabase();
  try {
    const { store } = db.transaction('cards');
    const found: unknown[][] = await Promise.all([
      store.index('byDue').getAll(IDBKeyRange.upperBound(tomorrow, true)),
      store.index('byReviewDay').getAll(today),
    ]);
    const cards = found.flat().filter(isCard);
    return [...new Map(cards.map(card => [card.question, card])).values()];
  } finally {
    db.close();
  }
}
