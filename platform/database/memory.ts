import type { IDBPTransaction } from 'idb';
import { type Answer, type MemoryRecord, type RecordKey } from '../../core/memory/answer.ts';
import { advance, rebuild, type Card, type Scheduler } from '../../core/memory/card.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { MemoryUnavailable, type StrataDatabase, type StrataSchema } from './open.ts';

/** An answer before it has its place in the records. */
export type NewAnswer = Omit<Answer, 'kind' | 'device' | 'seq'>;

export interface Saved {
  readonly record: RecordKey;
  readonly card: Card;
}

type Writing = IDBPTransaction<StrataSchema, ('answers' | 'cards' | 'device' | 'quiz')[], 'readwrite'>;

/**
 * Records an answer, the card it leads to and the quiz it belongs to, all or nothing, and resolves only when the browser
 * has them on disk.
 *
 * @param replaces an answer that this one takes the place of ("I guessed", said afterwards)
 * @param quizAfter the quiz as it stands with this answer, made from what was saved
 * @throws MemoryUnavailable when the browser could not store it; nothing has changed then
 */
export async function recordAnswer(
  db: StrataDatabase,
  scheduler: Scheduler,
  answer: NewAnswer,
  quizAfter: (saved: Saved) => Quiz,
  replaces?: RecordKey,
): Promise<Saved> {
  return strictly(db, async tx => {
    const { device, seq } = await nextKey(tx);
    const before = await tx.objectStore('cards').get(answer.question);
    if (replaces)
      await tx.objectStore('answers').add({
        kind: 'withdrawal',
        device,
        seq,
        question: answer.question,
        time: answer.time,
        withdraws: replaces,
      });
    const record: Answer = { kind: 'answer', device, seq: replaces ? seq + 1 : seq, ...answer };
    await tx.objectStore('answers').add(record);
    // An answer older than the card (a clock set back, another device) or one that takes another's place changes history.
    const inOrder = !replaces && (before?.lastAsked ?? 0) <= answer.time;
    const card = inOrder
      ? advance(scheduler, before, record)
      : rebuild(scheduler, await recordsOf(tx, answer.question));
    if (!card) throw new Error(`No answer to "${answer.question}" stands after recording one.`);
    await tx.objectStore('cards').put(card);
    const saved = { record: [record.device, record.seq] as const, card };
    await tx.objectStore('quiz').put(quizAfter(saved));
    return saved;
  });
}

/** Cards by question: of some topics, or all. */
export async function cardsOf(db: StrataDatabase, topics?: readonly string[]): Promise<Map<string, Card>> {
  const found = topics
    ? (await Promise.all(topics.map(topic => db.getAllFromIndex('cards', 'byTopic', topic)))).flat()
    : await db.getAll('cards');
  return new Map(found.map(card => [card.question, card]));
}

export async function quizOn(db: StrataDatabase, subject: string): Promise<Quiz | undefined> {
  return db.get('quiz', subject);
}

/** Keeps a quiz as it stands, so that it can be left at any moment. */
export async function keepQuiz(db: StrataDatabase, quiz: Quiz): Promise<void> {
  await strictly(db, async tx => {
    await tx.objectStore('quiz').put(quiz);
  });
}

async function strictly<Result>(
  db: StrataDatabase,
  write: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  let tx: Writing | undefined;
  try {
    tx = db.transaction(['answers', 'cards', 'device', 'quiz'], 'readwrite', { durability: 'strict' });
    const result = await write(tx);
    await tx.done;
    return result;
  } catch (error) {
    if (tx) await undo(tx);
    throw error instanceof DOMException ? new MemoryUnavailable(error) : error;
  }
}

/** Takes back what a failed transaction wrote so far; one that had ended by itself wrote nothing. */
async function undo(tx: Writing): Promise<void> {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  await tx.done.catch(() => undefined); // the failure that brought us here, once more
}

/** This device's name, made up at its first answer, and the number after its last record. */
async function nextKey(tx: Writing): Promise<{ device: string; seq: number }> {
  const known = await tx.objectStore('device').get('self');
  const device = known?.id ?? crypto.randomUUID();
  if (!known) await tx.objectStore('device').put({ id: device }, 'self');
  const last = await tx
    .objectStore('answers')
    .openKeyCursor(IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]), 'prev');
  return { device, seq: last ? last.key[1] + 1 : 1 };
}

function recordsOf(tx: Writing, question: string): Promise<MemoryRecord[]> {
  return tx.objectStore('answers').index('byQuestion').getAll(question);
}
