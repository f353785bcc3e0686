import type { Answer, MemoryRecord, RecordKey } from '../../core/memory/answer.ts';
import { advance, rebuild, type Card, type Scheduler } from '../../core/memory/card.ts';
import { isCard, isMemoryRecord } from '../../core/memory/readable.ts';
import { currentResult, isSameQuiz, lastGiven, takenBack, type Quiz } from '../../core/quiz/quiz.ts';
import type { StrataDatabase } from './open.ts';
import { readQuiz } from './quizzes.ts';
import { setAside } from './set-aside.ts';
import { strictly, type Writing } from './strictly.ts';

/** An answer before it has its place in the records. */
export type NewAnswer = Omit<Answer, 'kind' | 'device' | 'seq'>;

export interface Saved {
  readonly record: RecordKey;
  readonly card: Card;
}

/**
 * Records an answer, the card it leads to and the quiz it belongs to, all or nothing, and resolves only when the browser
 * has them on disk. Where another window has brought the quiz further meanwhile, nothing is recorded, and the quiz is the
 * one that it left.
 *
 * @param quizBefore the quiz as the reader saw it when they answered
 * @param quizAfter the quiz as it stands with this answer, made from what was saved
 * @param replaces an answer that this one takes the place of ("I guessed", said afterwards)
 * @throws MemoryUnavailable when the browser could not store it; nothing has changed then
 */
export async function recordAnswer(
  db: StrataDatabase,
  scheduler: Scheduler,
  answer: NewAnswer,
  quizBefore: Quiz,
  quizAfter: (saved: Saved) => Quiz,
  replaces?: RecordKey,
): Promise<Quiz> {
  return strictly(db, async tx => {
    const stored = await readQuiz(tx, quizBefore.subject);
    if (stored && !isAtSamePoint(stored, quizBefore)) return stored;
    const { device, seq } = await nextKey(tx);
    const before = await readCard(tx, answer.question);
    if (replaces) await withdraw(tx, { device, seq, answer, withdraws: replaces });
    const record: Answer = { kind: 'answer', device, seq: replaces ? seq + 1 : seq, ...answer };
    await tx.objectStore('answers').add(record);
    // An answer older than the card (a clock set back, another device) or one that takes another's place changes history,
    // and a card that could not be read has to be made anew.
    const inOrder = !replaces && before !== 'unreadable' && (before?.lastAsked ?? 0) <= answer.time;
    const card = inOrder
      ? advance(scheduler, before, record)
      : rebuild(scheduler, await recordsOf(tx, answer.question));
    if (!card) throw new Error(`No answer to "${answer.question}" stands after recording one.`);
    await tx.objectStore('cards').put(card);
    const quiz = quizAfter({ record: [record.device, record.seq], card });
    await tx.objectStore('quiz').put(quiz);
    return quiz;
  });
}

/**
 * Takes back the last answer or skip of a quiz: the answer stays in the records with a withdrawal after it, and its card is
 * what the others make of it. Where another window has brought the quiz further meanwhile, nothing changes.
 *
 * @param time when it is taken back, in ms since 1970
 * @returns the quiz as it is stored now
 * @throws MemoryUnavailable when the browser could not store it; nothing has changed then
 */
export async function takeBack(
  db: StrataDatabase,
  scheduler: Scheduler,
  quiz: Quiz,
  time: number,
): Promise<Quiz> {
  return strictly(db, async tx => {
    const stored = await readQuiz(tx, quiz.subject);
    if (stored && !isAtSamePoint(stored, quiz)) return stored;
    const at = lastGiven(quiz);
    const withdraws = at === undefined ? undefined : quiz.results[at]?.record;
    const question = at === undefined ? undefined : quiz.questions[at]?.id;
    if (withdraws && question) {
      await withdraw(tx, { ...(await nextKey(tx)), answer: { question, time }, withdraws });
      const card = rebuild(scheduler, await recordsOf(tx, question));
      if (card) await tx.objectStore('cards').put(card);
      else await tx.objectStore('cards').delete(question);
    }
    const after = takenBack(quiz);
    await tx.objectStore('quiz').put(after);
    return after;
  });
}

/** Whether nothing was answered, skipped or taken back in between. */
function isAtSamePoint(stored: Quiz, seen: Quiz): boolean {
  const record = ({ record }: { record?: RecordKey } = {}) => record?.join(' ');
  return (
    isSameQuiz(stored, seen) &&
    stored.at === seen.at &&
    stored.results.length === seen.results.length &&
    record(currentResult(stored)) === record(currentResult(seen))
  );
}

async function withdraw(
  tx: Writing,
  {
    device,
    seq,
    answer,
    withdraws,
  }: {
    device: string;
    seq: number;
    answer: Pick<NewAnswer, 'question' | 'time'>;
    withdraws: RecordKey;
  },
): Promise<void> {
  const { question, time } = answer;
  await tx.objectStore('answers').add({ kind: 'withdrawal', device, seq, question, time, withdraws });
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

async function readCard(tx: Writing, question: string): Promise<Card | 'unreadable' | undefined> {
  const card: unknown = await tx.objectStore('cards').get(question);
  if (card === undefined || isCard(card)) return card;
  await setAside(tx, 'cards', question, card);
  return 'unreadable';
}

/** The records of one question. What cannot be read of them is set aside. */
export async function recordsOf(tx: Writing, question: string): Promise<MemoryRecord[]> {
  const found: unknown[] = await tx.objectStore('answers').index('byQuestion').getAll(question);
  const broken = found.filter(record => !isMemoryRecord(record));
  for (const record of broken) {
    const { device, seq } = record as { device: string; seq: number }; // they are its key, so they are there
    await setAside(tx, 'answers', [device, seq], record);
  }
  return found.filter(isMemoryRecord);
}
