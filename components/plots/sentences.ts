import type { Layer } from '../../core/curriculum/layers.ts';
import type { ComingDay } from '../../core/progress/coming.ts';
import { enoughReviews, verdictOf, type Recall } from '../../core/progress/recall.ts';
import type { Marks } from '../../core/progress/tally.ts';
import type { WeekDone, WeekState } from '../../core/progress/weeks.ts';
import { countOf } from '../count.ts';
import { weekdayOf } from './dates.ts';

/** A share, 0–1, as people read it: "91 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What was remembered beside what was expected, and what that means. */
export function recallInWords(recall: Recall | undefined): string {
  if (!recall)
    return 'No question has come back yet. Once you answer one again on a later day, this says whether you knew it as often as expected.';
  const { reviews, remembered, expected } = recall;
  if (verdictOf(recall) === 'early')
    return `It is early: ${came(reviews)} so far. From ${enoughReviews} on, this says whether you remember as much as expected.`;
  return `You remembered ${percent(remembered)} of what was expected to be ${percent(expected)}. ${means[verdictOf(recall)]}`;
}

const means = {
  early: '',
  as: 'Questions come back when they should.',
  more: 'You know more than expected: questions come back sooner than they need to.',
  less: 'You know less than expected: questions come back later than they should.',
};

const came = (reviews: number) =>
  reviews === 1 ? '1 question has come back' : `${countOf(reviews)} questions have come back`;

/** How much was done in the weeks that are shown. */
export function doneInWords(weeks: readonly WeekDone[]): string {
  const total = (field: (week: WeekDone) => number) => weeks.reduce((sum, week) => sum + field(week), 0);
  const [reviews, fresh] = [total(week => week.reviews), total(week => week.fresh)];
  if (reviews + fresh === 0) return `You asked nothing of yourself in the last ${weeks.length} weeks.`;
  return `In the last ${weeks.length} weeks you answered ${countOf(reviews, 'question')} that came back and ${fresh === 0 ? 'no new ones' : countOf(fresh, 'new one')}.`;
}

/**
 * What comes back in the coming days.
 *
 * @param mostADay how many questions a day may bring back
 */
export function comingInWords(coming: readonly ComingDay[], mostADay: number): string {
  const total = coming.reduce((sum, { due }) => sum + due, 0);
  const weeks = Math.round(coming.length / 7);
  if (total === 0) return `Nothing comes back in the next ${weeks} weeks.`;
  const today = coming[0]?.due ?? 0;
  const fullest = coming.slice(1).reduce((most, day) => (day.due > most.due ? day : most), {
    day: '',
    due: 0,
  });
  const comeBack = `${countOf(total, 'question')} ${total === 1 ? 'comes' : 'come'} back in the next ${weeks} weeks`;
  const most =
    fullest.due > 0
      ? ` The fullest day ahead is ${weekdayOf(fullest.day)}, with ${countOf(fullest.due)}.`
      : '';
  const limit = coming.some(({ due }) => due > mostADay)
    ? ` A day brings you at most ${countOf(mostADay)}; the rest waits.`
    : '';
  return `${comeBack}${ofThemToday(today, total)}.${most}${limit}`;
}

function ofThemToday(today: number, total: number): string {
  if (total === 1) return today === 1 ? ', today' : '';
  if (today === total) return ', all of them today';
  return `, ${today === 0 ? 'none' : countOf(today)} of them today`;
}

/** On how many days something was answered, and how the weeks stand to the aim. A pause is just named. */
export function activityInWords(
  weeks: readonly WeekDone[],
  states: readonly WeekState[],
  aim: number,
): string {
  const days = weeks.flatMap(week => week.days).filter(answers => answers !== undefined && answers > 0);
  const on = `You answered on ${countOf(days.length, 'day')} of the last ${weeks.length} weeks.`;
  const count = (state: WeekState) => states.filter(other => other === state).length;
  const pauses = count('pause');
  const paused = pauses > 0 ? ` ${countOf(pauses, 'week was a pause', 'weeks were pauses')}.` : '';
  if (aim === 0) return `${on}${paused}`;
  const [reached, partly] = [count('reached'), count('partly')];
  const aimed =
    reached > 0
      ? ` You reached your aim in ${countOf(reached, 'week')}${partly > 0 ? ` and part of it in ${countOf(partly)}` : ''}.`
      : partly > 0
        ? ` You reached part of your aim in ${countOf(partly, 'week')}.`
        : '';
  return `${on}${aimed}${paused}`;
}

/** Where most was answered, and where most and least of it was right. */
export function layersInWords(
  marks: readonly { readonly layer: Layer; readonly marks: Marks }[],
  weeks: number,
): string {
  const all = marks.map(({ layer, marks }) => ({
    title: layer.title,
    answers: marks.right + marks.wrong,
    share: marks.right / Math.max(1, marks.right + marks.wrong),
  }));
  const most = all.reduce((most, place) => (place.answers > most.answers ? place : most));
  if (most.answers === 0) return `There are no answers of the last ${weeks} weeks.`;
  const about = `Of the last ${weeks} weeks, most answers are about ${most.title}: ${countOf(most.answers)}.`;
  const judged = all.filter(({ answers }) => answers >= enoughReviews).toSorted((a, b) => b.share - a.share);
  const [best, least] = [judged[0], judged.at(-1)];
  if (!best || !least || percent(best.share) === percent(least.share)) return about;
  return `${about} You were right most often in ${best.title} (${percent(best.share)}) and least often in ${least.title} (${percent(least.share)}).`;
}
