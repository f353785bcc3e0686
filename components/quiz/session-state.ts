import type { Question } from '../../core/curriculum/compiled.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import type { Nothing } from './choose-quiz.ts';

/** What is on screen of a quiz. */
export interface QuizState {
  /** `idle`: nothing was asked for yet. */
  readonly phase: 'idle' | 'opening' | 'asking' | 'over' | 'nothing' | 'failed';
  readonly quiz: Quiz | undefined;
  readonly question: Question | undefined;
  /** All of a quiz that is over. */
  readonly asked: readonly Question[];
  /** Indexes of the stored options in the order in which they are shown. */
  readonly order: readonly number[];
  readonly chosen: readonly number[];
  readonly guessing: boolean;
  readonly saving: boolean;
  /** The error because of which steps are not saved. They are kept and can be saved again. */
  readonly unsaved: unknown;
  /** The error because of which there is no quiz. */
  readonly failure: unknown;
  readonly nothing: Nothing | undefined;
}

/** Nothing is on screen. */
export const idle: QuizState = {
  phase: 'idle',
  quiz: undefined,
  question: undefined,
  asked: [],
  order: [],
  chosen: [],
  guessing: false,
  saving: false,
  unsaved: undefined,
  failure: undefined,
  nothing: undefined,
};
