import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comesBack, isDue } from '../../../core/memory/due.ts';
import { card, day, dayOf, hour, minute, momentAt, noon } from '../fixtures.ts';

const at = momentAt;
const missed = { lastRightDay: undefined, lastReview: noon - 10 * minute };
const yesterday = dayOf(noon - day);

describe('a question is due', () => {
  test.each([
    { story: 'ten minutes after a miss', more: { ...missed, due: noon }, due: true },
    { story: 'not a minute earlier', more: { ...missed, due: noon + minute }, due: false },
    {
      story: 'in the morning of its day, when it was put off for days',
      more: { lastReview: noon - 3 * day, lastRightDay: yesterday, due: noon + 11 * hour },
      due: true,
    },
    {
      story: 'not on the evening before',
      more: { lastReview: noon - 3 * day, lastRightDay: yesterday, due: noon + 13 * hour },
      due: false,
    },
    {
      story: 'for as long as it waits',
      more: { lastReview: noon - 90 * day, lastRightDay: undefined, due: noon - 80 * day },
      due: true,
    },
    {
      story: 'not again on a day on which it was right',
      more: { lastReview: noon - hour, lastRightDay: dayOf(noon), due: noon - minute },
      due: false,
    },
  ])('$story', ({ more, due }) => {
    expect(isDue(card('probes/one', more), at(noon))).toBe(due);
  });

  test('once it is, it stays so until it is answered', () => {
    const history = fc.record({
      due: fc.integer({ min: noon - 40 * day, max: noon + 40 * day }),
      lastReview: fc.integer({ min: noon - 80 * day, max: noon }),
      lastRightDay: fc.constantFrom(undefined, yesterday),
    });
    fc.assert(
      fc.property(history, fc.nat(90 * day), (more, later) => {
        const known = card('probes/one', more);
        if (isDue(known, at(noon))) expect(isDue(known, at(noon + later))).toBe(true);
      }),
    );
  });
});

test.each([
  { story: 'a miss comes back when it is due', lastRightDay: undefined, back: noon },
  {
    story: 'what was right today waits for tomorrow',
    lastRightDay: dayOf(noon),
    back: at(noon).tomorrow,
  },
  { story: 'what was right on another day comes back when it is due', lastRightDay: yesterday, back: noon },
])('$story', ({ lastRightDay, back }) => {
  expect(comesBack(card('probes/one', { due: noon, lastRightDay }), at(noon))).toBe(back);
});
