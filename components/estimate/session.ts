import { createStore, unwrap } from 'solid-js/store';
import type { Question } from '../../core/curriculum/compiled.ts';
import {
  answered,
  backFrom,
  beliefOf,
  newAttempt,
  roundOf,
  type Attempt,
  type Terrain,
} from '../../core/estimate/attempt.ts';
import { saidOf, type Frequency, type StatementId } from '../../core/estimate/experience.ts';
import type { KeptEstimate, StoredEstimate } from '../../core/estimate/stored.ts';
import { estimateTopics } from '../../core/estimate/topic-estimates.ts';
import { shownOrder } from '../../core/quiz/grade.ts';

/** What finding out needs from around it. */
export interface EstimatePorts {
  readonly terrain: Terrain;
  readonly loadQuestions: (topic: string) => Promise<readonly Question[]>;
  readonly load: () => Promise<StoredEstimate>;
  /** Changes what is stored and gives what it is then. */
  readonly change: (change: (before: StoredEstimate) => StoredEstimate) => Promise<StoredEstimate>;
  /** Today, as an ISO date. */
  readonly today: () => string;
  readonly seed: () => number;
}

/** What is on screen. */
export interface EstimateState {
  readonly phase: 'opening' | 'saying' | 'asking' | 'done' | 'kept' | 'failed';
  readonly attempt: Attempt | undefined;
  readonly kept: KeptEstimate | undefined;
  readonly question: Question | undefined;
  /** Indexes of the stored options in the order in which they are shown. */
  readonly order: readonly number[];
  readonly chosen: readonly number[];
  /** Why what was done last is not stored; it goes on all the same. */
  readonly unsaved: unknown;
  readonly failure: unknown;
}

export type EstimateSession = ReturnType<typeof createEstimateSession>;

/** One attempt to find out where the reader fits. Every step is stored, so that it can be left and taken up. */
export function createEstimateSession(ports: EstimatePorts) {
  const [state, setState] = createStore<EstimateState>({
    phase: 'opening',
    attempt: undefined,
    kept: undefined,
    question: undefined,
    order: [],
    chosen: [],
    unsaved: undefined,
    failure: undefined,
  });
  const { terrain } = ports;
  let working = false;

  /** One step at a time: what is pressed while one is taken is not meant for what it will show. */
  const step = (work: () => Promise<void>) => {
    if (working) return;
    working = true;
    void work()
      .catch((error: unknown) => setState({ phase: 'failed', failure: error }))
      .finally(() => (working = false));
  };

  async function store(change: (before: StoredEstimate) => StoredEstimate): Promise<void> {
    try {
      await ports.change(change);
      setState({ unsaved: undefined });
    } catch (error) {
      setState({ unsaved: error });
    }
  }

  /** Stores the attempt and shows what it is at. */
  async function go(attempt: Attempt): Promise<void> {
    const shown = await next(attempt);
    await store(before => ({ ...before, attempt: shown.attempt }));
    setState(shown);
  }

  async function next(attempt: Attempt): Promise<Partial<EstimateState> & { attempt: Attempt }> {
    const none = { question: undefined, order: [], chosen: [] };
    if (attempt.at !== 'asking') return { phase: attempt.at, attempt, ...none };
    const { topics, choose } = roundOf(attempt, terrain);
    const questions = await Promise.all(topics.map(({ id }) => ports.loadQuestions(id)));
    const question = choose(questions.flat());
    if (!question) return { phase: 'done', attempt: { ...attempt, at: 'done' }, ...none };
    const order = shownOrder(question, attempt.seed);
    return { phase: 'asking', attempt, question, order, chosen: question.type === 'order' ? order : [] };
  }

  async function open(): Promise<void> {
    const { kept, attempt } = await ports.load();
    setState({ kept });
    if (attempt) setState(await next(attempt));
    else if (kept) setState({ phase: 'kept' });
    else setState(await next(newAttempt(ports.seed())));
  }

  const current = () => unwrap(state).attempt;

  async function give(chosen: readonly number[] | undefined): Promise<void> {
    const [attempt, question] = [current(), unwrap(state).question];
    const topic = terrain.topics.find(({ id }) => id === question?.topic);
    if (attempt && question && topic) await go(answered(attempt, question, topic, terrain, chosen));
  }

  return {
    state,
    open: () => step(open),
    say: (id: StatementId, said: Frequency | undefined) => {
      const attempt = current();
      if (!attempt) return;
      const { [id]: _, ...others } = attempt.experience;
      // At once, and stored behind it: radio buttons do not wait.
      const after = { ...attempt, experience: said ? { ...others, [id]: said } : others };
      setState({ attempt: after });
      void store(before => ({ ...before, attempt: after }));
    },
    begin: () =>
      step(async () => {
        const attempt = current();
        if (attempt) await go({ ...attempt, at: 'asking' });
      }),
    /** Marks options, as indexes into the stored ones; a `choice` is answered by it at once. */
    choose: (chosen: readonly number[]) => {
      if (working) return;
      setState({ chosen });
      if (state.question?.type === 'choice') step(() => give(chosen));
    },
    answer: () => step(() => give(unwrap(state).chosen)),
    unknown: () => step(() => give(undefined)),
    back: () =>
      step(async () => {
        const attempt = current();
        if (attempt) await go(backFrom(attempt));
      }),
    /** Ends the questions with what is known so far. */
    finish: () =>
      step(async () => {
        const attempt = current();
        if (attempt) await go({ ...attempt, at: 'done' });
      }),
    keep: () =>
      step(async () => {
        const attempt = current();
        if (!attempt) return;
        const { experience, answers } = attempt;
        const told = saidOf(terrain.statements, experience);
        const topics = Object.fromEntries(
          estimateTopics(terrain.topics, beliefOf(attempt, terrain), told, answers),
        );
        const kept: KeptEstimate = { day: ports.today(), experience, answers, topics };
        await ports.change(() => ({ kept }));
        setState({ phase: 'kept', kept, attempt: undefined, unsaved: undefined });
      }),
    /** Gives the attempt up; an estimate that was kept before stays. */
    drop: () =>
      step(async () => {
        const { kept } = await ports.change(({ kept }) => (kept ? { kept } : {}));
        if (kept) setState({ phase: 'kept', kept, attempt: undefined, question: undefined });
        else setState({ kept: undefined, ...(await next(newAttempt(ports.seed()))) });
      }),
    /** Throws the estimate that is kept away. */
    discard: () =>
      step(async () => {
        await ports.change(({ attempt }) => (attempt ? { attempt } : {}));
        setState({ kept: undefined, ...(await next(newAttempt(ports.seed()))) });
      }),
    again: () =>
      step(() => go({ ...newAttempt(ports.seed()), experience: unwrap(state).kept?.experience ?? {} })),
  };
}
