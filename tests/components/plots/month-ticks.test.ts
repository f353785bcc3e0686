import { expect, test } from 'vitest';
import { monthTicks } from '../../../components/plots/month-ticks.ts';
import { weeksUpTo } from '../../../core/progress/calendar.ts';

test.each([
  {
    story: 'each month is named at its first week',
    weeks: 13,
    width: 600,
    says: ['Aug', 'Sept', 'Oct', 'Nov'],
  },
  { story: 'a month of which only the end is there gives way', weeks: 9, width: 120, says: ['Oct', 'Nov'] },
  { story: 'names that would touch are left out', weeks: 26, width: 160, says: ['Jul', 'Sept'] },
])('$story', ({ weeks, width, says }) => {
  const ticks = monthTicks(weeksUpTo('2026-11-25', weeks), width);
  expect(ticks).toHaveLength(weeks);
  expect(ticks.filter(tick => tick !== undefined)).toEqual(says);
});

test('no two names are nearer than they are long', () => {
  for (let width = 100; width <= 1200; width += 20) {
    const ticks = monthTicks(weeksUpTo('2026-11-25', 26), width);
    const at = ticks.flatMap((tick, at) => (tick === undefined ? [] : [(at * width) / 26]));
    for (const [index, x] of at.entries()) expect((at[index + 1] ?? width) - x).toBeGreaterThanOrEqual(34);
  }
});
