import type { Answer, RecordKey } from '../core/memory/answer.ts';
import { createScheduler, type Card } from '../core/memory/card.ts';
import type { Moment } from '../core/memory/due.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { recordAnswer, takeBack } from './database/answers.ts';
import { cardsNamed, progressOn, rebuildCards, retentionOfCards } from './database/cards.ts';
import { connect, type Connection } from './database/connection.ts';
import type { StrataDatabase } from './database/open.ts';
import { beginQuiz, changeQuiz, quizOn } from './database/quizzes.ts';
import { send } from './messaging/send.ts';

/** Pages of ours tell each other here that a quiz has gone on. */
const channelName = 'strata:quiz';
/** From so many answers on there is something to lose, and the browser is asked not to clear it for want of space. */
const worthKeeping = 3;

/**
 * What is remembered, for the quizzes of one page. The database is opened at once, before the settings are known.
 *
 * @returns what gives the memory for a retention: the chance of recall at which questions come back, 0.8–0.97
 */
export function openQuizMemory(): (retention: number) => QuizMemory {
  const connection = connect();
  const madeWith = connection.use(retentionOfCards).catch(() => undefined); // the first use meets the same refusal
  return retention => createQuizMemory(connection, retention, madeWith);
}

export type QuizMemory = ReturnType<typeof createQuizMemory>;

function createQuizMemory(connection: Connection, retention: number, madeWith: Promise<number | undefined>) {
  const scheduler = createScheduler(retention);
  const channel = new BroadcastChannel(channelName);
  const told = (quiz: Quiz): Quiz => {
    channel.postMessage(quiz.subject);
    return quiz;
  };
  /** What is due has changed. Whether the background hears of it changes nothing about what is saved. */
  const answered = () =>
    void send('memory/changed', {}).catch((error: unknown) =>
      console.error('Strata: the number on the button may be an old one.', error),
    );
  let isInStep: Promise<{ wasRebuilt: boolean }> | undefined;

  /** Before cards are used: a retention that was changed elsewhere, or half-way, moves their dates. */
  const inStep = async (db: StrataDatabase) => {
    const made = (await madeWith) ?? (await retentionOfCards(db));
    if (made !== retention) await rebuildCards(db, scheduler, retention);
    return { wasRebuilt: made !== retention };
  };
  const bringInStep = async (db: StrataDatabase) => {
    isInStep ??= inStep(db);
    try {
      return await isInStep;
    } catch (error) {
      isInStep = undefined;
      throw error;
    }
  };
  const use = <Result>(work: (db: StrataDatabase) => Promise<Result>): Promise<Result> =>
    connection.use(async db => {
      await bringInStep(db);
      return work(db);
    });
  /** Reads at once, and again in the rare case that the cards were not in step. */
  const read = <Result>(work: (db: StrataDatabase) => Promise<Result>): Promise<Result> =>
    connection.use(async db => {
      const [{ wasRebuilt }, found] = await Promise.all([bringInStep(db), work(db)]);
      return wasRebuilt ? work(db) : found;
    });

  return {
    left: (subject: string) =>
      read(async db => {
        const quiz = await quizOn(db, subject);
        if (!quiz) return undefined;
        const questions = [...new Set(quiz.questions.map(({ id }) => id))];
        return { quiz, cards: await cardsNamed(db, scheduler, questions) };
      }),
    progress: (topics: readonly string[] | undefined, moment: Moment) =>
      read(db => progressOn(db, scheduler, topics, moment)),
    begin: (quiz: Quiz) =>
      use(async db => {
        await beginQuiz(db, quiz);
        return told(quiz);
      }),
    change: (quiz: Quiz, change: (stored: Quiz) => Quiz) =>
      use(async db => told(await changeQuiz(db, quiz, change))),
    record: (
      answer: Omit<Answer, 'kind' | 'device' | 'seq'>,
      before: Quiz,
      after: (saved: { record: RecordKey; card: Card }) => Quiz,
      replaces?: RecordKey,
    ) =>
      use(async db => {
        const quiz = told(await recordAnswer(db, scheduler, answer, before, after, replaces));
        answered();
        if ((quiz.results.at(-1)?.record?.[1] ?? 0) >= worthKeeping) void keepForGood();
        return quiz;
      }),
    takeBack: (quiz: Quiz, time: number) => use(async db => told(await takeBack(db, scheduler, quiz, time))),
    onChange: (changed: (subject: string) => void) => {
      channel.addEventListener('message', ({ data }) => changed(String(data)));
    },
    /** For a page of ours that lives on without its quiz. */
    close: () => {
      channel.close();
      return connection.close();
    },
  };
}

/** Browsers that refuse keep everything all the same, until they run out of space. */
async function keepForGood(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
