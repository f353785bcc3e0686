import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answer } from '../../../core/memory/answer.ts';
import { studyDay } from '../../../core/memory/day.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A long history: what is asked, how often, and when the last answer was given. */
export interface HistoryPlan {
  readonly questions: readonly { readonly id: string; readonly topic: string }[];
  readonly answers: number;
  readonly days: number;
  /** The last day ends here, in ms since 1970. */
  readonly until: number;
  /** Local time minus UTC, in minutes. */
  readonly offset: number;
  readonly device: string;
  readonly seed: number;
}

/**
 * The answers of somebody who has used Strata every day, oldest first: the same for the same plan. Three of four are right and
 * one in ten of those is a guess, so that some questions are known for long and many are due.
 */
export function* history(plan: HistoryPlan): Generator<Answer> {
  const random = xoroshiro128plus(plan.seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const { questions, answers, offset, device } = plan;
  const start = plan.until - plan.days * day;
  for (let seq = 1; seq <= answers; seq++) {
    const asked = questions[seq <= questions.length ? seq - 1 : upTo(questions.length - 1)];
    if (!asked) throw new Error('There is no history without questions.');
    const time = start + Math.floor(((seq - 1) / answers) * plan.days * day);
    const right = upTo(99) < 75;
    yield {
      kind: 'answer',
      device,
      seq,
      question: asked.id,
      topic: asked.topic,
      time,
      day: studyDay({ now: time, offset, dayStart: 4 }),
      chosen: [upTo(3)],
      right,
      guessed: right && upTo(9) === 0,
      elapsed: 3000 + upTo(57_000),
      where: 'popup',
    };
  }
}

/**
 * Fills up the questions there are to a number, spread over the same topics: what a bank of that size costs can be measured
 * before it is written.
 */
export function filledUp(
  real: HistoryPlan['questions'],
  topics: readonly string[],
  wanted: number,
): HistoryPlan['questions'] {
  const missing = Math.max(0, wanted - real.length);
  const invented = Array.from({ length: missing }, (_, at) => {
    const topic = topics[at % topics.length] ?? '';
    return { id: `${topic}/invented-${at}`, topic };
  });
  return [...real, ...invented];
}
