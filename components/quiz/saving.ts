import { isSameQuiz, type Quiz } from '../../core/quiz/quiz.ts';

/** A step of a quiz: made from the quiz as it is stored, and giving it as it is stored afterwards. */
type Step = (base: Quiz) => Promise<Quiz>;

export interface Saving {
  /** Saves a step, and before it those that could not be saved. Gives the stored quiz, or `undefined` where it is not. */
  readonly save: (shown: Quiz, step: Step) => Promise<Quiz | undefined>;
  /** Tries the steps that could not be saved once more. Gives the quiz that the last of them belongs to. */
  readonly again: () => Promise<Quiz | undefined>;
}

/**
 * Saves the steps of quizzes one after the other, in their order. What cannot be saved waits: the quiz goes on, and the
 * next step or the reader's "Save again" takes it along.
 *
 * @param unsaved is told why steps wait, and `undefined` when none does any more
 */
export function createSaving(unsaved: (why: unknown) => void): Saving {
  /** What waits of each quiz, and that quiz as it was stored before the first of it. */
  const lines: { base: Quiz; steps: Step[] }[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function flush(): Promise<Quiz | undefined> {
    let saved: Quiz | undefined;
    try {
      for (let line = lines[0]; line; line = lines[0]) {
        for (let step = line.steps[0]; step; step = line.steps[0]) {
          line.base = await step(line.base);
          line.steps.shift();
        }
        saved = line.base;
        lines.shift();
      }
      unsaved(undefined);
      return saved;
    } catch (why) {
      unsaved(why);
      return undefined;
    }
  }

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work);
    turn = mine;
    return mine;
  };
  return {
    save: (shown, step) =>
      inTurn(() => {
        const line = lines.find(({ base }) => isSameQuiz(base, shown));
        if (line) line.steps.push(step);
        else lines.push({ base: shown, steps: [step] });
        return flush();
      }),
    again: () => inTurn(flush),
  };
}
