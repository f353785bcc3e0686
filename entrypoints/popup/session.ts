import { batch } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { topics } from '#content/topics';
import type { Corrected } from '../../components/correction/correcting.ts';
import type { Question } from '../../core/curriculum/compiled.ts';
import type { Saying } from '../../core/messages.ts';
import type { Claim } from '../../core/placement/signals.ts';
import { comesBack, createScheduler, type Card, type Scheduler } from '../../core/memory/card.ts';
import { nextDayStart, studyDay, type Clock } from '../../core/memory/day.ts';
import { chooseQuestions } from '../../core/quiz/choose.ts';
import { isRight, shownOrder } from '../../core/quiz/grade.ts';
import {
  canResume,
  currentResult,
  isOver,
  next,
  startQuiz,
  subjectOf,
  withResult,
  type Quiz,
  type Result,
} from '../../core/quiz/quiz.ts';
import { quizTopics } from '../../core/quiz/quiz-topics.ts';
import type { Settings } from '../../core/settings.ts';
import { cardsOf, keepQuiz, quizOn, recordAnswer } from '../../platform/database/memory.ts';
import { openDatabase, type StrataDatabase } from '../../platform/database/open.ts';
import { resetCorrections } from '../../platform/corrections.ts';
import { loadSettings, resetSettings } from '../../platform/settings.ts';
import { loadBank } from './bank.ts';
import { correctPage, findPage, type Page } from './page.ts';

/** What the popup shows. */
export interface SessionState {
  readonly phase: 'opening' | 'unplaced' | 'asking' | 'over' | 'nothing' | 'failed';
  readonly page: Page | undefined;
  readonly quiz: Quiz | undefined;
  readonly question: Question | undefined;
  readonly order: readonly number[];
  readonly chosen: readonly number[];
  readonly guessing: boolean;
  readonly saving: boolean;
  /** Why answers cannot be remembered, in the reader's words. */
  readonly unsaved: string | undefined;
  readonly failure: string | undefined;
  /** When the next question comes back, where nothing is to be asked now. ms since 1970. */
  readonly nextDue: number | undefined;
}

const opening: SessionState = {
  phase: 'opening',
  page: undefined,
  quiz: undefined,
  question: undefined,
  order: [],
  chosen: [],
  guessing: false,
  saving: false,
  unsaved: undefined,
  failure: undefined,
  nextDue: undefined,
};

export type Session = ReturnType<typeof openSession>;

/** The popup's one quiz, from opening to end. Every step is on disk before the next one is shown. */
export function openSession(search: string) {
  const [state, setState] = createStore<SessionState>(opening);
  let settings: Settings;
  let scheduler: Scheduler;
  let db: StrataDatabase | undefined;
  let bank: Question[] = [];
  let shownAt = Date.now();

  const clock = (): Clock => ({
    now: Date.now(),
    offset: -new Date().getTimezoneOffset(),
    dayStart: settings.dayStart,
  });
  const today = () => studyDay(clock());
  const returns = (card: Card) => comesBack(card, today(), nextDayStart(clock()));
  const unsaved = (error: unknown) =>
    setState({ unsaved: error instanceof Error ? error.message : String(error) });
  const failed = (error: unknown) =>
    setState({ phase: 'failed', failure: error instanceof Error ? error.message : String(error) });

  async function start(): Promise<void> {
    const opened = openDatabase().then(database => (db = database), unsaved);
    const [page, loaded] = await Promise.all([findPage(search), loadSettings(), opened]);
    settings = loaded;
    scheduler = createScheduler(settings.retention);
    setState({ page });
    await begin(page);
  }

  async function begin({ placement }: Page): Promise<void> {
    if (placement) await ask(quizTopics(topics, placement));
    else setState({ phase: 'unplaced', quiz: undefined, question: undefined });
  }

  /** Keeps what the reader says of the page (`null`: nothing any more), and asks about that. */
  async function tell(saying: Saying | null) {
    if (!state.page?.state) throw new Error('This page cannot be read.');
    const kept = await correctPage(unwrap(state.page.state), saying);
    setState({ page: kept.page });
    await begin(kept.page);
    return kept;
  }

  async function correct(layer: Claim): Promise<Corrected> {
    const { before, folder } = await tell({ layer, said: Date.now() });
    return { folder, undo: () => tell(before).then(() => undefined) };
  }

  /** Goes on with the quiz on these topics, or starts one. Without topics: a mixed review of everything. */
  async function ask(topics: readonly string[]): Promise<void> {
    const subject = subjectOf(state.page?.placement?.layer, topics);
    const cards = db ? await cardsOf(db) : new Map<string, Card>();
    bank = await loadBank(topics);
    const kept = db ? await quizOn(db, subject) : undefined;
    const known = new Set(bank.map(({ id }) => id));
    if (kept && kept.questions.some(({ id }) => !known.has(id))) bank = await loadBank([]);
    if (kept && canResume(kept, today(), new Set(bank.map(({ id }) => id)))) return show(kept);
    let questions = choose(cards, topics);
    if (questions.length < settings.length && topics.length > 0) {
      bank = await loadBank([]);
      questions = choose(cards, topics);
    }
    if (questions.length === 0) {
      setState({ phase: 'nothing', nextDue: earliest([...cards.values()].map(returns)) });
      return;
    }
    const quiz = startQuiz(subject, questions, today(), crypto.getRandomValues(new Int32Array(1))[0] ?? 0);
    await keep(quiz);
    show(quiz);
  }

  function choose(cards: ReadonlyMap<string, Card>, topics: readonly string[]): Question[] {
    return chooseQuestions({
      bank,
      cards,
      topics,
      now: Date.now(),
      today: today(),
      length: settings.length,
      seed: Date.now(),
    });
  }

  function show(quiz: Quiz): void {
    const question = bank.find(({ id }) => id === quiz.questions[quiz.at]?.id);
    batch(() => {
      setState({ quiz });
      if (isOver(quiz) || !question) return setState({ phase: 'over', question: undefined });
      const order = shownOrder(question, quiz.seed);
      shownAt = Date.now();
      setState({
        phase: 'asking',
        question,
        order,
        chosen: question.type === 'order' ? order : [],
        guessing: currentResult(quiz)?.guessed ?? false,
      });
    });
  }

  async function keep(quiz: Quiz): Promise<void> {
    if (db) await keepQuiz(db, quiz).catch(unsaved);
  }

  /** Gives an answer, or gives it again as a guess; shows the verdict once it is on disk. */
  async function give(chosen: readonly number[], guessed: boolean): Promise<void> {
    const { quiz, question } = state;
    if (!quiz || !question || state.saving) return;
    const before = currentResult(quiz);
    const right = isRight(question, chosen);
    const outcome = right ? 'right' : 'wrong';
    const now = Date.now();
    const answer = {
      question: question.id,
      topic: question.topic,
      time: now,
      day: today(),
      chosen: [...chosen],
      right,
      guessed,
      elapsed: now - shownAt,
      where: 'popup' as const,
    };
    const plain: Quiz = unwrap(quiz); // a store's proxy cannot be cloned into the database
    const after = (result: Partial<Result>): Quiz =>
      withResult(plain, { outcome, chosen: [...chosen], guessed, ...result });
    setState({ saving: true });
    try {
      let shown = after({});
      if (db) {
        const kept = ({ record, card }: { record: Result['record'] & {}; card: Card }) =>
          (shown = after({ record, comesBack: returns(card) }));
        await recordAnswer(db, scheduler, answer, kept, before?.record && [...before.record]);
      }
      setState({ quiz: shown, chosen: [...chosen], guessing: guessed });
    } catch (error) {
      unsaved(error);
      setState({ quiz: after({}), chosen: [...chosen] });
    } finally {
      setState({ saving: false });
    }
  }

  async function goOn(): Promise<void> {
    if (!state.quiz) return;
    const after = next(unwrap(state.quiz));
    await keep(after);
    show(after);
  }

  async function guess(): Promise<void> {
    const result = state.quiz && currentResult(state.quiz);
    if (!result) setState({ guessing: !state.guessing });
    else if (result.outcome === 'right' && !result.guessed) await give(result.chosen, true);
  }

  void start().catch(failed);
  return {
    state,
    /** Marks options; a `choice` is answered by it at once. */
    choose: (chosen: readonly number[]) => {
      if (state.quiz && currentResult(state.quiz)) return;
      setState({ chosen });
      if (state.question?.type === 'choice') void give(chosen, state.guessing).catch(failed);
    },
    answer: () => void give(state.chosen, state.guessing).catch(failed),
    guess: () => void guess().catch(failed),
    goOn: () => void goOn().catch(failed),
    review: () => void ask([]).catch(failed),
    again: () => void ask(quizTopics(topics, state.page?.placement)).catch(failed),
    /** Keeps what the page is really about, and asks about that from now on. */
    correct,
    resetCorrections: () =>
      void resetCorrections()
        .then(() => location.reload())
        .catch(failed),
    resetSettings: () =>
      void resetSettings()
        .then(() => location.reload())
        .catch(failed),
  };
}

function earliest(moments: readonly number[]): number | undefined {
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
