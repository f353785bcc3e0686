import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../core/memory/card.ts';
import { dueToday } from '../../../core/reminders/due-today.ts';
import { card, day, dayOf, hour, minute, noon } from '../fixtures.ts';

const moment = { now: noon, today: dayOf(noon), tomorrow: noon + 12 * hour };
const before = {
  lastReview: noon - 10 * day,
  lastReviewDay: dayOf(noon - 10 * day),
  lastRightDay: undefined,
};
let made = 0;
const some = (more: Partial<Card>) => card(`probes/${String(++made)}`, { ...before, ...more });

const due = () => some({ due: noon - day });
const dueTonight = () => some({ due: noon + 11 * hour });
const dueTomorrow = () => some({ due: noon + 13 * hour });
/** Reviewed today, and right: it comes back in some days. */
const done = () =>
  some({
    due: noon + 5 * day,
    lastReviewDay: moment.today,
    lastReview: noon - hour,
    lastRightDay: moment.today,
  });
/** Reviewed today, and wrong. */
const missed = (back: number) =>
  some({ due: noon + back, lastReviewDay: moment.today, lastReview: noon + back - 10 * minute });
/** Asked for the first time today. */
const fresh = () => ({ ...done(), reps: 1 });

describe('a review would ask', () => {
  test.each([
    { story: 'nothing where nothing was asked yet', cards: [], is: 0 },
    { story: 'what is due since yesterday', cards: [due(), due()], is: 2 },
    { story: 'what falls due this evening, but not tomorrow', cards: [dueTonight(), dueTomorrow()], is: 1 },
    {
      story: 'nothing that was right today',
      cards: [done(), { ...due(), lastRightDay: moment.today }],
      is: 0,
    },
    { story: 'no more than a day may bring', cards: [due(), due(), due(), due()], is: 3 },
    { story: 'what today has left, after two reviews', cards: [done(), done(), due(), due(), due()], is: 1 },
    { story: 'nothing more where today has had its reviews', cards: [done(), done(), done(), due()], is: 0 },
    {
      story: 'nothing more, and not less, where it has had too many',
      cards: [done(), done(), done(), done(), due()],
      is: 0,
    },
    {
      story: 'as much as ever after new questions, which are no reviews',
      cards: [fresh(), fresh(), fresh(), due(), due()],
      is: 2,
    },
    {
      story: 'what was missed today once more, when its minutes are over',
      cards: [missed(-minute), missed(minute)],
      is: 1,
    },
    {
      story: 'what was missed today even where nothing else is left',
      cards: [missed(-minute), done(), done(), due()],
      is: 1,
    },
  ])('$story', ({ cards, is }) => {
    expect(dueToday(cards, 3, moment)).toBe(is);
  });

  test('never more than is due, and never more for a smaller allowance', () => {
    const kinds = fc.constantFrom(due, dueTonight, dueTomorrow, done, fresh, () => missed(-minute));
    fc.assert(
      fc.property(fc.array(kinds), fc.nat(20), fc.nat(20), (kinds, allowance, more) => {
        const cards = kinds.map(make => make());
        const number = dueToday(cards, allowance, moment);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(dueToday(cards, allowance + more, moment));
        expect(dueToday(cards, 1000, moment)).toBe(
          kinds.filter(kind => kind !== dueTomorrow && kind !== done && kind !== fresh).length,
        );
      }),
    );
  });
});
