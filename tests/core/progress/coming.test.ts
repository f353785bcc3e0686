import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue } from '../../../core/memory/due.ts';
import { askableCards, comingDays } from '../../../core/progress/coming.ts';
import { card, day, dayOf, hour, minute, momentAt, noon, topic } from '../fixtures.ts';

const moment = momentAt(noon);
const yesterday = { lastRightDay: dayOf(noon - day), lastReview: noon - 9 * day };

describe('a question comes back', () => {
  test.each([
    { story: 'today, when it has waited for weeks', more: { ...yesterday, due: noon - 40 * day }, at: 0 },
    { story: 'today, when it is due tonight', more: { ...yesterday, due: noon + 11 * hour }, at: 0 },
    {
      story: 'today, when it was missed and waits for minutes',
      more: { lastRightDay: undefined, due: noon + 5 * minute },
      at: 0,
    },
    { story: 'tomorrow, when it is due then', more: { ...yesterday, due: noon + 13 * hour }, at: 1 },
    {
      story: 'tomorrow, when it was right today and would be due',
      more: { lastRightDay: dayOf(noon), due: noon - hour },
      at: 1,
    },
    { story: 'in ten days', more: { ...yesterday, due: noon + 10 * day }, at: 10 },
  ])('$story', ({ more, at }) => {
    const days = comingDays([card('probes/one', more)], moment, 28);
    expect(days).toHaveLength(28);
    expect(days.map(({ due }) => due)).toEqual(Array.from({ length: 28 }, (_, day) => (day === at ? 1 : 0)));
    expect(days[at]?.day).toBe(dayOf(noon + at * day));
  });
});

test('what comes back later than the days that are shown is in none of them', () => {
  const later = card('probes/one', { ...yesterday, due: noon + 28 * day });
  expect(comingDays([later], moment, 28).every(({ due }) => due === 0)).toBe(true);
});

test('no question is counted twice, and today has all that is due', () => {
  const due = fc.integer({ min: noon - 60 * day, max: noon + 27 * day });
  const known = fc.array(fc.record({ due, lastRightDay: fc.constantFrom(undefined, dayOf(noon)) }));
  fc.assert(
    fc.property(known, all => {
      const cards = all.map((more, at) => card(`probes/q${at}`, { lastReview: noon - 90 * day, ...more }));
      const days = comingDays(cards, moment, 28);
      expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(cards.length);
      expect(days[0]?.due).toBe(cards.filter(card => isDue(card, moment)).length);
    }),
  );
});

test('retired questions, topics that are gone and topics set aside do not come back', () => {
  const topics = [topic('probes', ['one']), topic('subnets', ['one'])];
  const cards = ['probes/one', 'probes/retired', 'subnets/one', 'gone/one'].map(id => card(id));
  const of = (setAside: string[]) => askableCards(cards, topics, setAside).map(({ question }) => question);
  expect(of([])).toEqual(['probes/one', 'subnets/one']);
  expect(of(['subnets'])).toEqual(['probes/one']);
});
