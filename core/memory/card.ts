import {
  createEmptyCard,
  fsrs,
  generatorParameters,
  Rating,
  type Card as FsrsCard,
  type Grade,
  type State,
} from 'ts-fsrs';
import { standing, type Answer, type MemoryRecord } from './answer.ts';

/**
 * What is remembered of one question. Derived from its answers and can be rebuilt from them at any time.
 * Times are ms since 1970, stability is in days.
 */
export interface Card {
  readonly question: string;
  readonly topic: string;
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly state: State;
  readonly reps: number;
  readonly lapses: number;
  readonly steps: number;
  /** The last answer that fed the schedule: its time and its study day. */
  readonly lastReview: number;
  readonly lastReviewDay: string;
  /** The last answer of any kind, practice included. */
  readonly lastAsked: number;
  readonly lastRightDay: string | undefined;
  /** On how many different days it was answered right at the first attempt of the day. */
  readonly rightDays: number;
}

/** The part of the library's scheduler that we use. */
export type Scheduler = ReturnType<typeof createScheduler>;

/**
 * FSRS-6 with its default parameters. One learning step of 10 minutes: a miss comes back in the same sitting, a right
 * answer leaves for days at once. No fuzz: rebuilding from answers must give the same cards.
 *
 * @param retention the chance of recall at which a question comes back, 0.8–0.97
 */
export function createScheduler(retention: number) {
  return fsrs(
    generatorParameters({
      request_retention: retention,
      enable_fuzz: false,
      enable_short_term: true,
      learning_steps: ['10m'],
      relearning_steps: ['10m'],
    }),
  );
}

/** Right → Good, right but guessed → Hard, wrong → Again: the memory knows no fourth grade. */
export function gradeOf({ right, guessed }: Pick<Answer, 'right' | 'guessed'>): Grade {
  if (!right) return Rating.Again;
  return guessed ? Rating.Hard : Rating.Good;
}

/**
 * The card after one more answer. A repeat on the day of the last review (or, for a traveller, before it) is practice: it is noted and does not feed the
 * schedule, because what was read minutes ago says nothing about next week.
 */
export function advance(scheduler: Scheduler, before: Card | undefined, answer: Answer): Card {
  const lastRightDay = answer.right ? answer.day : before?.lastRightDay;
  if (before && answer.day <= before.lastReviewDay)
    return { ...before, lastAsked: answer.time, lastRightDay };
  const { card } = scheduler.next(
    before ? toFsrs(before) : createEmptyCard(answer.time),
    answer.time,
    gradeOf(answer),
  );
  return {
    question: answer.question,
    topic: answer.topic,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    state: card.state,
    reps: card.reps,
    lapses: card.lapses,
    steps: card.learning_steps,
    lastReview: answer.time,
    lastReviewDay: answer.day,
    lastAsked: answer.time,
    lastRightDay,
    rightDays: (before?.rightDays ?? 0) + (answer.right ? 1 : 0),
  };
}

/** The card that all records of one question give, or `undefined` when no answer stands. */
export function rebuild(scheduler: Scheduler, records: readonly MemoryRecord[]): Card | undefined {
  return standing(records).reduce<Card | undefined>(
    (card, answer) => advance(scheduler, card, answer),
    undefined,
  );
}

/** Predicted chance of recall now, 0–1, by the FSRS-6 forgetting curve of the library. */
export function recall(scheduler: Scheduler, card: Card, now: number): number {
  return scheduler.get_retrievability(toFsrs(card), Math.max(now, card.lastReview), false);
}

function toFsrs(card: Card): FsrsCard {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- still a required field of the library's type
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: card.steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    last_review: new Date(card.lastReview),
  };
}
