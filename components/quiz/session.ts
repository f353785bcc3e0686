import { createStore, unwrap } from 'solid-js/store';
import type { Question, Subject } from '../../core/curriculum/compiled.ts';
import type { Surface } from '../../core/memory/answer.ts';
import { createScheduler } from '../../core/memory/card.ts';
import { momentOf, type Clock } from '../../core/memory/day.ts';
import { comesBack } from '../../core/memory/due.ts';
import type { QuizPlace } from '../../core/quiz/choose.ts';
import { isRight, shownOrder } from '../../core/quiz/grade.ts';
import {
  currentResult,
  lastGiven,
  next,
  startQuiz,
  subjectOf,
  takenBack,
  withDraft,
  withResult,
  type Quiz,
  type Result,
} from '../../core/quiz/quiz.ts';
import type { Settings } from '../../core/settings.ts';
import { phrase } from '../../core/words/phrase.ts';
import { Told } from '../../core/words/told.ts';
import { chooseQuiz } from './choose-quiz.ts';
import { leftQuiz } from './left-quiz.ts';
import type { QuizMemory } from './memory.ts';
import { createSaving, type Saving } from './saving.ts';
import { idle, type QuizState } from './session-state.ts';

/** What a quiz needs from around it. */
export interface QuizPorts {
  readonly settings: Settings;
  readonly memory: QuizMemory;
  readonly topics: readonly Subject[];
  /** Topics of which the reader showed that they know them. */
  readonly known: ReadonlySet<string>;
  /** Topics that the reader is taken to know, by estimate alone. */
  readonly estimated: ReadonlySet<string>;
  readonly loadQuestions: (topic: string) => Promise<readonly Question[]>;
  readonly clock: () => Clock;
  readonly seed: () => number;
  readonly surface: Surface;
}

export type Session = ReturnType<typeof createSession>;

/** One quiz after another on one surface. Every step is on disk before the next one is shown, or said not to be. */
export function createSession(opening: Promise<QuizPorts>) {
  const [state, setState] = createStore<QuizState>({ ...idle });
  let ports: QuizPorts;
  let saving: Saving;
  let place: QuizPlace | undefined;
  let shownAt = 0;
  /** Grows with everything that is asked for: what comes back late, for something else, is not shown any more. */
  let wish = 0;

  const moment = () => momentOf(ports.clock());
  const unread = (why: unknown) => setState({ unsaved: why }) as undefined;
  const failed = (error: unknown) => setState({ phase: 'failed', failure: error });
  const ready = opening.then(given => {
    ports = given;
    saving = createSaving(why => setState({ unsaved: why }));
    ports.memory.onChange(subject => void follow(subject).catch(failed));
  });

  /** Goes on with the quiz on a place of the landscape, or begins one. Without a place: a mixed review of everything. */
  async function ask(wanted: QuizPlace | undefined, anyway: boolean): Promise<void> {
    const mine = ++wish;
    place = wanted;
    setState({ ...idle, phase: 'opening' });
    await ready;
    const subject = subjectOf(wanted?.topics ?? [], wanted?.purpose);
    const seed = ports.seed();
    // Both at once: which of them is needed shows when they are there.
    const choice = chooseQuiz({
      ...ports,
      scheduler: createScheduler(ports.settings.retention),
      moment: moment(),
      place: wanted,
      seed,
      anyway,
    });
    const left = anyway ? undefined : await leftQuiz(ports, subject).catch(unread);
    const chosen = await choice;
    if (wish !== mine) return;
    if (left) return show(left);
    if (chosen.unread !== undefined) unread(chosen.unread);
    if (chosen.nothing) return setState({ phase: 'nothing', nothing: chosen.nothing });
    const quiz = startQuiz(subject, chosen.questions, moment().today, seed);
    await show(quiz);
    // Stored after it is shown: nothing of it could be lost yet.
    await saving.save(quiz, base => ports.memory.begin(base));
  }

  /** Another window has brought a quiz further: so does this one. */
  async function follow(subject: string): Promise<void> {
    const seen = unwrap(state).quiz;
    if (seen?.subject !== subject || state.saving || state.unsaved !== undefined) return;
    const left = await ports.memory.left(subject);
    if (left && unwrap(state).quiz === seen) await show(left.quiz); // else it went on here meanwhile
  }

  async function show(quiz: Quiz): Promise<void> {
    const mine = wish;
    const asked = quiz.questions[quiz.at];
    const questions = await (asked ? ports.loadQuestions(asked.topic) : allOf(quiz));
    if (wish !== mine) return;
    if (!asked) return setState({ phase: 'over', quiz, question: undefined, asked: questions });
    const question = questions.find(({ id }) => id === asked.id);
    if (!question)
      throw new Told(
        phrase('The question "{question}" is missing. Reload to go on without it.', { question: asked.id }),
      );
    const order = shownOrder(question, quiz.seed + (asked.practice ? 1 : 0));
    if (state.phase !== 'asking' || state.quiz?.seed !== quiz.seed || state.quiz.at !== quiz.at)
      shownAt = ports.clock().now;
    const said = currentResult(quiz) ?? quiz.draft;
    setState({
      phase: 'asking',
      quiz,
      question,
      order,
      chosen: said?.chosen ?? (question.type === 'order' ? order : []),
      guessing: said?.guessed ?? false,
    });
  }

  async function allOf({ questions }: Quiz): Promise<Question[]> {
    const loaded = await Promise.all(questions.map(({ topic }) => ports.loadQuestions(topic)));
    return questions.flatMap(({ id }, at) => loaded[at]?.find(question => question.id === id) ?? []);
  }

  /** Takes a step of the quiz: saves it and shows what is stored then, or shows what it would be and says that it is not. */
  async function step(save: (base: Quiz) => Promise<Quiz>, assume: (quiz: Quiz) => Quiz): Promise<void> {
    if (!state.quiz || state.saving) return;
    const quiz = unwrap(state.quiz); // a store's proxy cannot be cloned into the database
    setState({ saving: true });
    try {
      await show((await saving.save(quiz, save)) ?? assume(quiz));
    } finally {
      setState({ saving: false });
    }
  }

  function give(chosen: readonly number[], guessed: boolean): Promise<void> {
    const { question } = state;
    if (!question) return Promise.resolve();
    const right = isRight(question, chosen);
    const { now, today } = moment();
    const result: Result = { outcome: right ? 'right' : 'wrong', chosen: [...chosen], guessed };
    const answer = {
      question: question.id,
      topic: question.topic,
      time: now,
      day: today,
      chosen: [...chosen],
      right,
      guessed,
      elapsed: Math.max(0, now - shownAt),
      where: ports.surface,
    };
    return step(
      base =>
        ports.memory.record(
          answer,
          base,
          ({ record, card }) => withResult(base, { ...result, record, comesBack: comesBack(card, moment()) }),
          currentResult(base)?.record,
        ),
      quiz => withResult(quiz, result),
    );
  }

  /** Keeps what is marked, so that it is there when the reader comes back. */
  function keepDraft(): void {
    const { quiz } = state;
    if (!quiz || currentResult(quiz) || state.saving) return;
    const draft = { chosen: [...unwrap(state.chosen)], guessed: state.guessing };
    void saving.save(unwrap(quiz), base => ports.memory.change(base, stored => withDraft(stored, draft)));
  }

  function mark(chosen: readonly number[]): Promise<void> | undefined {
    if (state.saving || !state.quiz || currentResult(state.quiz)) return;
    setState({ chosen });
    if (state.question?.type === 'choice') return give(chosen, state.guessing);
    keepDraft();
    return undefined;
  }

  function guess(): Promise<void> | undefined {
    const result = state.quiz && currentResult(state.quiz);
    if (result) return result.outcome === 'right' && !result.guessed ? give(result.chosen, true) : undefined;
    setState({ guessing: !state.guessing });
    keepDraft();
    return undefined;
  }

  const doing = (work: Promise<void> | undefined) => void work?.catch(failed);
  return {
    state,
    ask: (wanted: QuizPlace | undefined) => doing(ask(wanted, false)),
    /** One more quiz on the same place, over today's limits. */
    anyway: () => doing(ask(place, true)),
    again: () => doing(ask(place, false)),
    /** Marks options, as indexes into the stored ones; a `choice` is answered by it at once. */
    choose: (chosen: readonly number[]) => doing(mark(chosen)),
    answer: () => doing(give(unwrap(state.chosen), state.guessing)),
    guess: () => doing(guess()),
    goOn: () => doing(step(base => ports.memory.change(base, next), next)),
    takeBack: () => {
      if (!state.quiz || lastGiven(state.quiz) === undefined) return;
      doing(step(base => ports.memory.takeBack(base, ports.clock().now), takenBack));
    },
    saveAgain: () => doing(saving.again().then(quiz => (quiz ? show(quiz) : undefined))),
    /** Shows nothing: the page in front has no place. */
    rest: () => {
      wish++;
      setState(idle);
    },
    fail: failed,
  };
}
