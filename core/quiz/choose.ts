import { isDue } from '../memory/due.ts';
import { interleaved, spread } from './arrange.ts';
import type { Askable } from './askable.ts';
import { keepers } from './keep.ts';
import { seedFor } from './shuffle.ts';
import { byRisk, due, waitingToday, withinAllowance, type Fit, type Waiting } from './waiting.ts';

/** What a quiz is about. */
export interface QuizPlace {
  /** Topics of the page, best first. */
  readonly topics: readonly string[];
  /** Topics around them, see `near.ts`. */
  readonly near: readonly string[];
  /** How well questions fit the words of the page, 0–1, by id; what is missing does not. */
  readonly fit: Readonly<Record<string, number>>;
  /** Set where the reader wants these topics asked whether anything is due or not: to refresh, or as a proof of one. */
  readonly purpose?: Purpose;
}

export type Purpose = 'refresh' | 'proof';

/** `cards`: at least those of the place's topics, and of everything that is due. */
export interface Choosing extends Waiting {
  /** `undefined` for a mixed review of everything. */
  readonly place: QuizPlace | undefined;
  /** Topics whose prerequisites are known, see `ready.ts`. */
  readonly ready: ReadonlySet<string>;
  /** Topics of which the reader showed that they know them: what was never asked of these comes after everything else. */
  readonly known: ReadonlySet<string>;
  readonly length: number;
  readonly seed: number;
}

/** A question that fits its page perfectly is asked as if it were two grades of difficulty easier. By hand. */
const fitInDifficulty = 2;
/**
 * Which questions a quiz asks, in order.
 *
 * For a page: due ones of its topics, those most likely forgotten first; then new ones, topics whose prerequisites are
 * known first and from easy to hard; then due ones of the topics near it, then weak ones (not yet right on two days); last
 * what was never asked of a topic that the reader showed they know. While something else is due, no topic fills the quiz
 * alone. Among equals those come first whose terms stand on the page. As due counts what keeps a mastered topic from
 * fading (see `keep.ts`).
 *
 * Without a page: what is due across the landscape, mixed; where nothing is, a few new ones that need nothing unknown.
 *
 * To refresh topics: their questions, the most likely forgotten first, due or not, whatever today's limits are.
 *
 * Nothing that was answered right today comes again. Pure: the same input gives the same quiz.
 *
 * @returns at most `length` questions; none when there is nothing worth asking now
 */
export function chooseQuestions(choosing: Choosing): Askable[] {
  const { place } = choosing;
  if (!place) return review(choosing);
  return place.purpose === 'refresh' ? refreshing(choosing, place) : aboutPage(choosing, place);
}

function aboutPage(choosing: Choosing, { topics, near, fit }: QuizPlace): Askable[] {
  const { bank, cards, length, allowance, known } = choosing;
  const fitOf = ({ id }: Askable) => fit[id] ?? 0;
  const here = bank.filter(({ topic }) => topics.includes(topic));
  const around = bank.filter(({ topic }) => near.includes(topic));

  const dueHere = withinAllowance(kept(here, choosing, fitOf), choosing);
  const fresh = unasked(here, choosing, fitOf).slice(0, allowance.fresh);
  const dueAround = withinAllowance(kept(around, choosing, fitOf), choosing, dueHere);
  const weak = withinAllowance(weakOf(around, choosing, fitOf), choosing, [...dueHere, ...dueAround]);

  const isKnown = ({ topic }: Askable) => known.has(topic);
  const first = [...dueHere, ...fresh.filter(question => !isKnown(question))].slice(0, length);
  const last = fresh.filter(isKnown);
  const best = [...new Set([...first, ...dueAround, ...weak, ...last])].slice(0, length);
  const chosen = noBlock(best, [...dueHere, ...dueAround], length);

  const [ours, others] = [
    chosen.filter(({ topic }) => topics.includes(topic)),
    chosen.filter(({ topic }) => !topics.includes(topic)),
  ];
  const asked = ours.filter(({ id }) => cards.has(id));
  const rising = fromEasyToHard(
    ours.filter(({ id }) => !cards.has(id)),
    choosing,
  );
  return interleaved([...asked, ...rising], others);
}

function review(choosing: Choosing): Askable[] {
  const { bank, length, allowance, known } = choosing;
  const waiting = waitingToday(choosing);
  if (waiting.length > 0) return spread(noBlock(waiting.slice(0, length), waiting, length));
  const fresh = unasked(bank, choosing, () => 0).filter(({ topic }) => choosing.ready.has(topic));
  const oneOfEach = fresh.filter(({ topic }, at) => fresh.findIndex(other => other.topic === topic) === at);
  const knownLast = oneOfEach.toSorted((a, b) => Number(known.has(a.topic)) - Number(known.has(b.topic)));
  return fromEasyToHard(knownLast.slice(0, Math.min(length, allowance.fresh)), choosing);
}

/** What is asked of some topics on request: all but what was right today, what was never asked last. */
function refreshing(choosing: Choosing, { topics }: QuizPlace): Askable[] {
  const { bank, cards, moment, length } = choosing;
  const here = bank.filter(
    ({ id, topic }) => topics.includes(topic) && cards.get(id)?.lastRightDay !== moment.today,
  );
  const asked = here.filter(({ id }) => cards.has(id));
  const inOrder = [...byRisk(asked, choosing), ...unasked(here, choosing, () => 0)];
  return spread(inOrder.slice(0, length));
}

/** What is due of some topics, and behind it what was asked and keeps mastered ones of them from fading. */
function kept(bank: readonly Askable[], choosing: Choosing, fit: Fit): Askable[] {
  const { mastered, fading } = keepers({ ...choosing, bank });
  const asked = [...mastered, ...fading].filter(({ id }) => choosing.cards.has(id));
  return [...new Set([...due(bank, choosing, fit), ...asked])];
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
