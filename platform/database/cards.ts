import { rebuild, type Card, type Scheduler } from '../../core/memory/card.ts';
import type { Moment } from '../../core/memory/due.ts';
import { isCard, isMemoryRecord } from '../../core/memory/readable.ts';
import { defaultSettings } from '../../core/settings.ts';
import { recordsOf } from './answers.ts';
import type { StrataDatabase } from './open.ts';
import { setAside } from './set-aside.ts';
import { strictly, type Writing } from './strictly.ts';

/** Cards by question: of some topics, or all. A card that cannot be read is made anew from its answers. */
export async function cardsOf(
  db: StrataDatabase,
  scheduler: Scheduler,
  topics?: readonly string[],
): Promise<Map<string, Card>> {
  const byTopic = db.transaction('cards').store.index('byTopic');
  const found: unknown[] = topics
    ? (await Promise.all(topics.map(topic => byTopic.getAll(topic)))).flat()
    : await byTopic.objectStore.getAll();
  return readable(db, scheduler, found);
}

/** The cards of some questions. */
export async function cardsNamed(
  db: StrataDatabase,
  scheduler: Scheduler,
  questions: readonly string[],
): Promise<Map<string, Card>> {
  const { store } = db.transaction('cards');
  const found: unknown[] = await Promise.all(questions.map(question => store.get(question)));
  return readable(
    db,
    scheduler,
    found.filter(card => card !== undefined),
  );
}

/** Of what is due elsewhere, so many that wait longest are enough to choose a few from. By hand; reading costs time. */
const mostDue = 200;

/** What a quiz needs to know of the past, read in one go. */
export interface Progress {
  /** The cards of the topics, and those that are due before the day is over, at most 200 of them, the longest due first. */
  readonly cards: Map<string, Card>;
  /** How many questions were asked today: for the first time, and once more. Practice does not count. */
  readonly today: { readonly fresh: number; readonly reviews: number };
}

/** @param topics all where left out */
export async function progressOn(
  db: StrataDatabase,
  scheduler: Scheduler,
  topics: readonly string[] | undefined,
  { today, tomorrow }: Moment,
): Promise<Progress> {
  const { store } = db.transaction('cards');
  const [asked, ...found] = await Promise.all([
    store.index('byReviewDay').getAll(today),
    ...(topics
      ? [
          store.index('byDue').getAll(IDBKeyRange.upperBound(tomorrow, true), mostDue),
          ...topics.map(topic => store.index('byTopic').getAll(topic)),
        ]
      : [store.getAll()]),
  ]);
  const cards = await readable(db, scheduler, found.flat());
  const fresh = asked.filter(({ reps }) => reps === 1).length;
  return { cards, today: { fresh, reviews: asked.length - fresh } };
}

async function readable(
  db: StrataDatabase,
  scheduler: Scheduler,
  found: readonly unknown[],
): Promise<Map<string, Card>> {
  const cards = found.every(isCard) ? found : await mended(db, scheduler, found);
  return new Map(cards.map(card => [card.question, card]));
}

async function mended(db: StrataDatabase, scheduler: Scheduler, found: readonly unknown[]): Promise<Card[]> {
  const broken = new Map(
    (found.filter(card => !isCard(card)) as { readonly question: string }[]).map(card => [
      card.question, // it is their key
      card,
    ]),
  );
  const made = await strictly(db, tx =>
    Promise.all([...broken].map(([question, card]) => remade(tx, scheduler, question, card))),
  );
  return [...found.filter(isCard), ...made.filter(card => card !== undefined)];
}

async function remade(
  tx: Writing,
  scheduler: Scheduler,
  question: string,
  broken: unknown,
): Promise<Card | undefined> {
  await setAside(tx, 'cards', question, broken);
  const card = rebuild(scheduler, await recordsOf(tx, question));
  if (card) await tx.objectStore('cards').put(card);
  return card;
}

/** The retention that the cards were made with: another one moves the date of every question. */
export async function retentionOfCards(db: StrataDatabase): Promise<number> {
  return (await db.get('schedule', 'cards'))?.retention ?? defaultSettings.retention;
}

/**
 * Makes every card anew from the answers, in one transaction.
 *
 * @param retention what the scheduler was made with; noted beside the cards
 */
export async function rebuildCards(
  db: StrataDatabase,
  scheduler: Scheduler,
  retention: number,
): Promise<void> {
  await strictly(db, async tx => {
    const records: unknown[] = await tx.objectStore('answers').getAll();
    const byQuestion = Map.groupBy(records.filter(isMemoryRecord), ({ question }) => question);
    await tx.objectStore('cards').clear();
    for (const records of byQuestion.values()) {
      const card = rebuild(scheduler, records);
      if (card) await tx.objectStore('cards').put(card);
    }
    await tx.objectStore('schedule').put({ retention }, 'cards');
  });
}
