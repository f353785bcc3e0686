import { openDB } from 'idb';
import type { Answer, RecordKey } from '../../../core/memory/answer.ts';
import { advance, createScheduler, rebuild, type Card } from '../../../core/memory/card.ts';
import { momentOf } from '../../../core/memory/day.ts';
import { next, startQuiz, withResult, type Quiz } from '../../../core/quiz/quiz.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { recordAnswer } from '../../../platform/database/answers.ts';
import { openDatabase, type StrataDatabase } from '../../../platform/database/open.ts';
import { history, type HistoryPlan } from './history.ts';

// What is run inside a page of the extension, where its database is: bundled into one script and never shipped.

const scheduler = createScheduler(defaultSettings.retention);
/** Answers in one transaction while a history is written. */
const batch = 10_000;
const perQuiz = 5;

/** Writes a history and the cards that it leads to in place of whatever is stored. */
export async function seed(plan: HistoryPlan): Promise<{ readonly answers: number; readonly cards: number }> {
  const db = await openDatabase();
  for (const store of db.objectStoreNames) await db.clear(store);
  const cards = new Map<string, Card>();
  let rows: Answer[] = [];
  const write = async () => {
    const tx = db.transaction('answers', 'readwrite', { durability: 'relaxed' });
    for (const row of rows) void tx.store.put(row);
    await tx.done;
    rows = [];
  };
  for (const answer of history(plan)) {
    cards.set(answer.question, advance(scheduler, cards.get(answer.question), answer));
    if (rows.push(answer) === batch) await write();
  }
  await write();
  const tx = db.transaction(['cards', 'device'], 'readwrite');
  for (const card of cards.values()) void tx.objectStore('cards').put(card);
  void tx.objectStore('device').put({ id: plan.device }, 'self');
  await tx.done;
  const counted = { answers: await db.count('answers'), cards: await db.count('cards') };
  db.close();
  return counted;
}

/**
 * Takes out what was answered since, and every quiz, so that each visit finds what the first one found.
 *
 * @param last the last answer to stay; without it nothing stays
 */
export async function restore(last?: RecordKey): Promise<void> {
  const db = await openDatabase();
  await db.clear('quiz');
  if (last) {
    const since = IDBKeyRange.bound([...last], [last[0], Number.MAX_SAFE_INTEGER], true);
    const added = await db.getAll('answers', since);
    await db.delete('answers', since);
    for (const question of new Set(added.map(({ question }) => question))) {
      const card = rebuild(scheduler, await db.getAllFromIndex('answers', 'byQuestion', question));
      if (card) await db.put('cards', card);
      else await db.delete('cards', question);
    }
  } else for (const store of ['answers', 'cards'] as const) await db.clear(store);
  db.close();
}

/**
 * Records answers one after the other as a quiz does, and beside each one puts a record of the same size through bare idb, so
 * that what else the disk does falls on both. Both wait until it is on disk.
 *
 * @returns what each took, in ms
 */
export async function record(
  questions: HistoryPlan['questions'],
): Promise<{ readonly strata: readonly number[]; readonly bare: readonly number[] }> {
  const db = await openDatabase();
  const floor = await openDB('strata-bench', 1, {
    upgrade: made => void made.createObjectStore('answers', { keyPath: ['device', 'seq'] }),
  });
  const strata: number[] = [];
  const bare: number[] = [];
  let quiz: Quiz | undefined;
  for (const [at, question] of questions.entries()) {
    const rest = questions.slice(at, at + perQuiz);
    if (!quiz || at % perQuiz === 0) quiz = startQuiz(`bench-${at}`, rest, momentNow().today, 1);
    let began = performance.now();
    quiz = await give(db, quiz, question);
    strata.push(performance.now() - began);
    const row = await lastAnswer(db);
    began = performance.now();
    const tx = floor.transaction('answers', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put(row), tx.done]);
    bare.push(performance.now() - began);
  }
  db.close();
  floor.close();
  return { strata, bare };
}

function give(
  db: StrataDatabase,
  quiz: Quiz,
  { id, topic }: HistoryPlan['questions'][number],
): Promise<Quiz> {
  const { now, today } = momentNow();
  const given = { chosen: [1], guessed: false };
  return recordAnswer(
    db,
    scheduler,
    { ...given, question: id, topic, time: now, day: today, right: true, elapsed: 4000, where: 'popup' },
    quiz,
    ({ record, card }) => next(withResult(quiz, { ...given, outcome: 'right', record, comesBack: card.due })),
  );
}

const momentNow = () =>
  momentOf({ now: Date.now(), offset: -new Date().getTimezoneOffset(), dayStart: defaultSettings.dayStart });

async function lastAnswer(db: StrataDatabase): Promise<unknown> {
  const cursor = await db.transaction('answers').store.openCursor(null, 'prev');
  return cursor?.value;
}
