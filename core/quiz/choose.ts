import { recall, type Card, type Scheduler } from '../memory/card.ts';
import { isDue, type Moment } from '../memory/due.ts';
import { interleaved, spread } from './arrange.ts';
import type { Askable } from './askable.ts';
import { seedFor } from './shuffle.ts';

/** What a quiz is about. */
export interface QuizPlace {
  /** Topics of the page, best first. */
  readonly topics: readonly string[];
  /** Topics around them, see `near.ts`. */
  readonly near: readonly string[];
  /** How well questions fit the words of the page, 0–1, by id; what is missing does not. */
  readonly fit: Readonly<Record<string, number>>;
}

export interface Choosing {
  /** Every question that there is. */
  readonly bank: readonly Askable[];
  /** What is remembered; at least of the place's topics, and of everything that is due. */
  readonly cards: ReadonlyMap<string, Card>;
  /** `undefined` for a mixed review of everything. */
  readonly place: QuizPlace | undefined;
  /** Topics whose prerequisites are known, see `ready.ts`. */
  readonly ready: ReadonlySet<string>;
  readonly scheduler: Scheduler;
  readonly moment: Moment;
  /** How many questions today may still bring that were never asked, and how many may come back. */
  readonly allowance: Allowance;
  readonly length: number;
  readonly seed: number;
}

export interface Allowance {
  readonly fresh: number;
  readonly reviews: number;
}

/** A question that fits its page perfectly is asked as if it were two grades of difficulty easier. By hand. */
const fitInDifficulty = 2;
/** Differences of recall below this are no reason to prefer a question to one that fits the page better. By hand. */
const sameRisk = 0.1;

/**
 * Which questions a quiz asks, in order.
 *
 * For a page: due ones of its topics, those most likely forgotten first; then new ones, topics whose prerequisites are
 * known first and from easy to hard; then due ones of the topics near it, then weak ones (not yet right on two days). While
 * something else is due, no topic fills the quiz alone. Among equals those come first whose terms stand on the page.
 *
 * Without a page: what is due across the landscape, mixed; where nothing is, a few new ones that need nothing unknown.
 *
 * Nothing that was answered right today comes again. Pure: the same input gives the same quiz.
 *
 * @returns at most `length` questions; none when there is nothing worth asking now
 */
export function chooseQuestions(choosing: Choosing): Askable[] {
  return choosing.place ? aboutPage(choosing, choosing.place) : review(choosing);
}

function aboutPage(choosing: Choosing, { topics, near, fit }: QuizPlace): Askable[] {
  const { bank, cards, length, allowance } = choosing;
  const fitOf = ({ id }: Askable) => fit[id] ?? 0;
  const here = bank.filter(({ topic }) => topics.includes(topic));
  const around = bank.filter(({ topic }) => near.includes(topic));

  const dueHere = withinReviews(due(here, choosing, fitOf), choosing);
  const fresh = unasked(here, choosing, fitOf).slice(0, allowance.fresh);
  const dueAround = withinReviews(due(around, choosing, fitOf), choosing, dueHere);
  const weak = withinReviews(weakOf(around, choosing, fitOf), choosing, [...dueHere, ...dueAround]);

  const first = [...dueHere, ...fresh].slice(0, length);
  const mixed = noBlock(first, [...dueHere, ...dueAround], length);
  const chosen = [...new Set([...mixed, ...dueAround, ...weak])].slice(0, length);

  const [ours, others] = [
    chosen.filter(({ topic }) => topics.includes(topic)),
    chosen.filter(({ topic }) => !topics.includes(topic)),
  ];
  const known = ours.filter(({ id }) => cards.has(id));
  const rising = fromEasyToHard(
    ours.filter(({ id }) => !cards.has(id)),
    choosing,
  );
  return interleaved([...known, ...rising], others);
}

function review(choosing: Choosing): Askable[] {
  const { bank, length, allowance } = choosing;
  const waiting = withinReviews(
    due(bank, choosing, () => 0),
    choosing,
  );
  if (waiting.length > 0) return spread(noBlock(waiting.slice(0, length), waiting, length));
  const fresh = unasked(bank, choosing, () => 0).filter(({ topic }) => choosing.ready.has(topic));
  const oneOfEach = fresh.filter(({ topic }, at) => fresh.findIndex(other => other.topic === topic) === at);
  return fromEasyToHard(oneOfEach.slice(0, Math.min(length, allowance.fresh)), choosing);
}

type Fit = (question: Askable) => number;

/** What is due, the most likely forgotten first. */
function due(bank: readonly Askable[], { cards, moment, scheduler }: Choosing, fit: Fit): Askable[] {
  const waiting = bank.filter(({ id }) => {
    const card = cards.get(id);
    return card !== undefined && isDue(card, moment);
  });
  return byRisk(waiting, { cards, moment, scheduler }, fit);
}

/** What was asked and is not due, and still stands on one leg: not answered right on two different days. */
function weakOf(bank: readonly Askable[], { cards, moment, scheduler }: Choosing, fit: Fit): Askable[] {
  const weak = bank.filter(({ id }) => {
    const card = cards.get(id);
    return (
      card !== undefined &&
      card.rightDays < 2 &&
      card.lastRightDay !== moment.today &&
      card.lastReviewDay !== moment.today &&
      !isDue(card, moment)
    );
  });
  return byRisk(weak, { cards, moment, scheduler }, fit);
}

function byRisk(
  bank: readonly Askable[],
  { cards, moment, scheduler }: Pick<Choosing, 'cards' | 'moment' | 'scheduler'>,
  fit: Fit,
): Askable[] {
  return bank
    .map(question => {
      const card = cards.get(question.id);
      const recalled = card ? recall(scheduler, card, moment.now) : 0;
      return { question, recalled, risk: Math.floor(recalled / sameRisk) };
    })
    .toSorted(
      (a, b) =>
        a.risk - b.risk ||
        fit(b.question) - fit(a.question) ||
        a.recalled - b.recalled ||
        a.question.id.localeCompare(b.question.id),
    )
    .map(({ question }) => question);
}

/** What was never asked: first what needs nothing unknown, then what is easy and fits; chance decides among equals. */
function unasked(bank: readonly Askable[], { cards, ready, seed }: Choosing, fit: Fit): Askable[] {
  const ease = (question: Askable) => question.difficulty - fitInDifficulty * fit(question);
  return bank
    .filter(({ id }) => !cards.has(id))
    .toSorted(
      (a, b) =>
        Number(ready.has(b.topic)) - Number(ready.has(a.topic)) ||
        ease(a) - ease(b) ||
        seedFor(seed, a.id) - seedFor(seed, b.id),
    );
}

function fromEasyToHard(questions: readonly Askable[], { ready }: Choosing): Askable[] {
  return questions.toSorted(
    (a, b) => Number(ready.has(b.topic)) - Number(ready.has(a.topic)) || a.difficulty - b.difficulty,
  );
}

/** As many as today may still bring back. What was asked today already, and missed, is no new work. */
function withinReviews(
  questions: readonly Askable[],
  { cards, moment, allowance }: Choosing,
  before: readonly Askable[] = [],
): Askable[] {
  const counts = ({ id }: Askable) => cards.get(id)?.lastReviewDay !== moment.today;
  let left = allowance.reviews - before.filter(counts).length;
  return questions.filter(question => !counts(question) || left-- > 0);
}

/** How many questions of one topic a quiz has at most while something else is due. */
export function mostOfOne(length: number): number {
  return Math.max(1, length - Math.max(1, Math.floor(length * 0.3)));
}

/** Makes room, in a quiz that one topic would fill, for what is due of others. */
function noBlock(
  chosen: readonly Askable[],
  waiting: readonly Askable[],
  length: number,
): readonly Askable[] {
  const crowded = [...Map.groupBy(chosen, ({ topic }) => topic)].find(
    ([, questions]) => questions.length > mostOfOne(length),
  );
  if (!crowded) return chosen;
  const [topic, questions] = crowded;
  const surplus = questions.slice(mostOfOne(length));
  const others = waiting
    .filter(question => question.topic !== topic && !chosen.includes(question))
    .slice(0, surplus.length);
  const leaving = surplus.slice(surplus.length - others.length);
  return [...chosen.filter(question => !leaving.includes(question)), ...others];
}
