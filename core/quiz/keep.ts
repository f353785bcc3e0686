import { recall, type Card, type Scheduler } from '../memory/card.ts';
import type { Moment } from '../memory/due.ts';
import { isProven, masteredStrength, strengthAt } from '../memory/strength.ts';
import type { Askable } from './askable.ts';

const day = 24 * 60 * 60_000;

/**
 * What is surely recalled two days after it was answered right, even for the first time and by a guess: at the default
 * parameters of FSRS-6 that is 0.86.
 */
const recalledAfterwards = 0.85;

interface Keeping {
  /** The questions that may be asked, all those of a topic or none. */
  readonly bank: readonly Askable[];
  /** All those of a topic, or it does not count as mastered. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly scheduler: Scheduler;
  readonly moment: Moment;
}

/** Questions by why they are asked before they are due. */
interface Keepers {
  /** Of topics that are mastered now and would fade. */
  readonly mastered: readonly Askable[];
  /** Of topics that were mastered and have faded. */
  readonly fading: readonly Askable[];
}

/**
 * The weakest questions of mastered topics that would fade before the reader is here again, as many as it takes to keep
 * each of them. Dates alone do not do that: at a chance of recall of 0.8 a question comes back when it has faded itself,
 * and a question that was never asked weighs on its topic and is never due. The reader counts as here again before the
 * day after tomorrow begins.
 */
export function keepers({ bank, cards, scheduler, moment }: Keeping): Keepers {
  const mastered: Askable[] = [];
  const fading: Askable[] = [];
  // In the order of the ids: sums of fractions depend on their order, and the same input has to give the same quiz.
  const inOrder = bank.toSorted((a, b) => a.id.localeCompare(b.id));
  for (const questions of Map.groupBy(inOrder, ({ topic }) => topic).values()) {
    const known = questions.flatMap(({ id }) => cards.get(id) ?? []);
    if (!isProven(known, questions.length)) continue;
    const strength = (time: number) => strengthAt(scheduler, known, questions.length, time);
    const until = moment.tomorrow + day;
    const found = weakest(questions, { cards, scheduler, moment }, until, strength(until));
    (strength(moment.now) >= masteredStrength ? mastered : fading).push(...found);
  }
  return { mastered, fading };
}

/** As many questions of a topic as have to be answered for it to be strong enough until then, the most likely forgotten first. */
function weakest(
  questions: readonly Askable[],
  { cards, scheduler, moment }: Omit<Keeping, 'bank'>,
  until: number,
  strength: number,
): Askable[] {
  const recalled = ({ id }: Askable, time: number) => {
    const card = cards.get(id);
    return card ? recall(scheduler, card, time) : 0;
  };
  const able = questions
    .filter(({ id }) => cards.get(id)?.lastRightDay !== moment.today)
    .map(question => ({ question, now: recalled(question, moment.now), then: recalled(question, until) }))
    .filter(({ then }) => then < recalledAfterwards)
    .toSorted((a, b) => a.now - b.now || a.question.id.localeCompare(b.question.id));
  const found: Askable[] = [];
  let reached = strength;
  for (const { question, then } of able) {
    if (reached >= masteredStrength) break;
    found.push(question);
    reached += (recalledAfterwards - then) / questions.length;
  }
  return found;
}
