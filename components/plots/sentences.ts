import type { Layer } from '../../core/curriculum/layers.ts';
import type { ComingDay } from '../../core/progress/coming.ts';
import { enoughReviews, verdictOf, type Recall } from '../../core/progress/recall.ts';
import type { Marks } from '../../core/progress/tally.ts';
import type { WeekDone, WeekState } from '../../core/progress/weeks.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { weekdayOf } from './dates.ts';

/** A share, 0–1, as people read it: "91 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What was remembered beside what was expected, and what that means. */
export function recallInWords(recall: Recall | undefined): string {
  if (!recall)
    return say(
      'No question has come back yet. Once you answer one again on a later day, this says whether you knew it as often as expected.',
    );
  const verdict = verdictOf(recall);
  if (verdict === 'early')
    return say(
      counted(
        recall.reviews,
        'It is early: 1 question has come back so far. From {enough} on, this says whether you remember as much as expected.',
        'It is early: {count} questions have come back so far. From {enough} on, this says whether you remember as much as expected.',
        { enough: enoughReviews },
      ),
    );
  const remembered = phrase('You remembered {remembered} of what was expected to be {expected}.', {
    remembered: percent(recall.remembered),
    expected: percent(recall.expected),
  });
  return together(remembered, means[verdict]);
}

const means = {
  as: phrase('Questions come back when they should.'),
  more: phrase('You know more than expected: questions come back sooner than they need to.'),
  less: phrase('You know less than expected: questions come back later than they should.'),
};

/** Whole sentences, one after the other. */
function together(...sentences: readonly (Phrase | false)[]): string {
  return sentences.flatMap(sentence => (sentence ? say(sentence) : [])).join(' ');
}

/** How much was done in the weeks that are shown. */
export function doneInWords(weeks: readonly WeekDone[]): string {
  const total = (field: (week: WeekDone) => number) => weeks.reduce((sum, week) => sum + field(week), 0);
  const [reviews, fresh] = [total(week => week.reviews), total(week => week.fresh)];
  const values = { weeks: weeks.length, fresh };
  if (reviews + fresh === 0) return say('You asked nothing of yourself in the last {weeks} weeks.', values);
  if (fresh === 0)
    return say(
      counted(
        reviews,
        'In the last {weeks} weeks you answered 1 question that came back and no new ones.',
        'In the last {weeks} weeks you answered {count} questions that came back and no new ones.',
        values,
      ),
    );
  if (fresh === 1)
    return say(
      counted(
        reviews,
        'In the last {weeks} weeks you answered 1 question that came back and 1 new one.',
        'In the last {weeks} weeks you answered {count} questions that came back and 1 new one.',
        values,
      ),
    );
  return say(
    counted(
      reviews,
      'In the last {weeks} weeks you answered 1 question that came back and {fresh} new ones.',
      'In the last {weeks} weeks you answered {count} questions that came back and {fresh} new ones.',
      values,
    ),
  );
}

/**
 * What comes back in the coming days.
 *
 * @param mostADay how many questions a day may bring back
 */
export function comingInWords(coming: readonly ComingDay[], mostADay: number): string {
  const total = coming.reduce((sum, { due }) => sum + due, 0);
  const weeks = Math.round(coming.length / 7);
  if (total === 0) return say('Nothing comes back in the next {weeks} weeks.', { weeks });
  const fullest = coming.slice(1).reduce((most, day) => (day.due > most.due ? day : most), {
    day: '',
    due: 0,
  });
  return together(
    comeBack(coming[0]?.due ?? 0, total, weeks),
    fullest.due > 0 &&
      phrase('The fullest day ahead is {day}, with {due}.', {
        day: weekdayOf(fullest.day),
        due: fullest.due,
      }),
    coming.some(({ due }) => due > mostADay) &&
      phrase('A day brings you at most {most}; the rest waits.', { most: mostADay }),
  );
}

function comeBack(today: number, total: number, weeks: number): Phrase {
  if (today === total)
    return counted(
      total,
      '1 question comes back in the next {weeks} weeks, today.',
      '{count} questions come back in the next {weeks} weeks, all of them today.',
      { weeks },
    );
  if (today === 0)
    return counted(
      total,
      '1 question comes back in the next {weeks} weeks.',
      '{count} questions come back in the next {weeks} weeks, none of them today.',
      { weeks },
    );
  return counted(
    today,
    '{total} questions come back in the next {weeks} weeks, 1 of them today.',
    '{total} questions come back in the next {weeks} weeks, {count} of them today.',
    { weeks, total },
  );
}

/** On how many days something was answered, and how the weeks stand to the aim. A pause is just named. */
export function activityInWords(
  weeks: readonly WeekDone[],
  states: readonly WeekState[],
  aim: number,
): string {
  const days = weeks.flatMap(week => week.days).filter(answers => answers !== undefined && answers > 0);
  const count = (state: WeekState) => states.filter(other => other === state).length;
  const pauses = count('pause');
  return together(
    counted(
      days.length,
      'You answered on 1 day of the last {weeks} weeks.',
      'You answered on {count} days of the last {weeks} weeks.',
      { weeks: weeks.length },
    ),
    aim > 0 && aimed(count('reached'), count('partly')),
    pauses > 0 && counted(pauses, '1 week was a pause.', '{count} weeks were pauses.'),
  );
}

/** In how many weeks the aim was reached, or a part of it. */
function aimed(reached: number, partly: number): Phrase | false {
  if (reached > 0 && partly > 0)
    return counted(
      reached,
      'You reached your aim in 1 week and part of it in {partly}.',
      'You reached your aim in {count} weeks and part of it in {partly}.',
      { partly },
    );
  if (reached > 0)
    return counted(reached, 'You reached your aim in 1 week.', 'You reached your aim in {count} weeks.');
  return (
    partly > 0 &&
    counted(
      partly,
      'You reached part of your aim in 1 week.',
      'You reached part of your aim in {count} weeks.',
    )
  );
}

/** Where most was answered, and where most and least of it was right. */
export function layersInWords(
  marks: readonly { readonly layer: Layer; readonly marks: Marks }[],
  weeks: number,
): string {
  const all = marks.map(({ layer, marks }) => ({
    title: say(layer.title),
    answers: marks.right + marks.wrong,
    share: marks.right / Math.max(1, marks.right + marks.wrong),
  }));
  const most = all.reduce((most, place) => (place.answers > most.answers ? place : most));
  if (most.answers === 0) return say('There are no answers of the last {weeks} weeks.', { weeks });
  const judged = all.filter(({ answers }) => answers >= enoughReviews).toSorted((a, b) => b.share - a.share);
  const [best, least] = [judged[0], judged.at(-1)];
  const differ = best && least && percent(best.share) !== percent(least.share);
  return together(
    phrase('Of the last {weeks} weeks, most answers are about {layer}: {answers}.', {
      weeks,
      layer: most.title,
      answers: most.answers,
    }),
    differ === true &&
      phrase('You were right most often in {best} ({bestShare}) and least often in {least} ({leastShare}).', {
        best: best.title,
        bestShare: percent(best.share),
        least: least.title,
        leastShare: percent(least.share),
      }),
  );
}
