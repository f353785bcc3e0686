import type { Answer, RecordKey } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import type { Moment } from '../../core/memory/due.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';

/** What is remembered, as a quiz needs it. Every call throws an Error in the reader's words where the browser refuses. */
export interface QuizMemory {
  /** The quiz on a subject as it was left, and the cards of its questions. */
  readonly left: (subject: string) => Promise<{ quiz: Quiz; cards: ReadonlyMap<string, Card> } | undefined>;
  /** The cards of some topics and of everything that is due; of all topics where none is named. */
  readonly progress: (topics: readonly string[] | undefined, moment: Moment) => Promise<Progress>;
  readonly begin: (quiz: Quiz) => Promise<Quiz>;
  /** Brings a quiz further without an answer. Gives the quiz as it is stored then. */
  readonly change: (quiz: Quiz, change: (stored: Quiz) => Quiz) => Promise<Quiz>;
  /** Records an answer with the quiz after it. Gives the quiz as it is stored then. */
  readonly record: (
    answer: Omit<Answer, 'kind' | 'device' | 'seq'>,
    before: Quiz,
    after: (saved: { record: RecordKey; card: Card }) => Quiz,
    replaces?: RecordKey,
  ) => Promise<Quiz>;
  /** Takes the last answer or skip back. Gives the quiz as it is stored then. */
  readonly takeBack: (quiz: Quiz, time: number) => Promise<Quiz>;
  /** Tells the subject of every quiz that another window brings further. */
  readonly onChange: (changed: (subject: string) => void) => void;
}

export interface Progress {
  readonly cards: ReadonlyMap<string, Card>;
  /** How many questions were asked today, for the first time and once more. */
  readonly today: { readonly fresh: number; readonly reviews: number };
}
