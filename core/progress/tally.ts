import type { PlaceId } from '../curriculum/layers.ts';
import { standing, type MemoryRecord } from '../memory/answer.ts';
import { advance, recall, type Card, type Scheduler } from '../memory/card.ts';
import { binOf, emptyBins, type RecallBin } from './recall.ts';

/** Right and wrong answers. */
export interface Marks {
  readonly right: number;
  readonly wrong: number;
}

/** What was answered on one study day. Every answer is in just one of the first three. */
export interface DayTally {
  /** Questions that were asked for the first time ever. */
  readonly fresh: number;
  /** Questions that came back: asked on an earlier day, and for the first time on this one. */
  readonly reviews: number;
  /** Repeats on the same day, which do not feed the schedule. */
  readonly practice: number;
  readonly places: ReadonlyMap<PlaceId, Marks>;
  /** Answers to questions of topics that there are no more. */
  readonly elsewhere: number;
}

/** Everything that was ever answered, as the progress view needs it: little, however long the history. */
export interface Tally {
  /** By study day. */
  readonly days: ReadonlyMap<string, DayTally>;
  readonly bins: readonly RecallBin[];
}

export const noDay: DayTally = { fresh: 0, reviews: 0, practice: 0, places: new Map(), elsewhere: 0 };
export const noMarks: Marks = { right: 0, wrong: 0 };

/**
 * Goes through all answers that stand, question by question, with the schedule as it was at each of them: what it predicted
 * just before a question came back is compared with what the reader then knew. Stops after every answer, so that whoever
 * drives it can let others work in between.
 *
 * @param byQuestion the records of each question, in any order
 * @param placeOf where a topic belongs; `undefined` for one that there is no more
 * @yields how many records it is through with
 */
export function* tallied(
  scheduler: Scheduler,
  byQuestion: Iterable<readonly MemoryRecord[]>,
  placeOf: (topic: string) => PlaceId | undefined,
): Generator<number, Tally, void> {
  const days = new Map<string, DayTally>();
  const bins = emptyBins();
  let done = 0;
  for (const records of byQuestion) {
    let card: Card | undefined;
    const answers = standing(records);
    done += records.length - answers.length;
    for (const answer of answers) {
      const kind = kindOf(card, answer.day);
      if (card && kind === 'reviews') {
        const predicted = recall(scheduler, card, answer.time);
        const at = binOf(predicted);
        const bin = bins[at];
        if (bin) bins[at] = withReview(bin, predicted, answer.right);
      }
      days.set(
        answer.day,
        withAnswer(days.get(answer.day) ?? noDay, kind, placeOf(answer.topic), answer.right),
      );
      card = advance(scheduler, card, answer);
      yield ++done;
    }
  }
  return { days, bins };
}

type Kind = 'fresh' | 'reviews' | 'practice';

/** The same distinction as `advance` makes. */
function kindOf(before: Card | undefined, day: string): Kind {
  if (!before) return 'fresh';
  return day > before.lastReviewDay ? 'reviews' : 'practice';
}

function withReview(bin: RecallBin, predicted: number, right: boolean): RecallBin {
  return {
    ...bin,
    reviews: bin.reviews + 1,
    right: bin.right + Number(right),
    predicted: bin.predicted + predicted,
  };
}

function withAnswer(day: DayTally, kind: Kind, place: PlaceId | undefined, right: boolean): DayTally {
  const counted = { ...day, [kind]: day[kind] + 1 };
  if (place === undefined) return { ...counted, elsewhere: day.elsewhere + 1 };
  const before = day.places.get(place) ?? noMarks;
  const marks = { right: before.right + Number(right), wrong: before.wrong + Number(!right) };
  return { ...counted, places: new Map(day.places).set(place, marks) };
}

/** All answers of a day. */
export function answersOf({ fresh, reviews, practice }: DayTally): number {
  return fresh + reviews + practice;
}
