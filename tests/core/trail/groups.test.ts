import { expect, test } from 'vitest';
import { daysOf, firstPages, mostRead, neverAsked, pagesOf } from '../../../core/trail/groups.ts';
import { isMonth, monthsOf } from '../../../core/trail/months.ts';
import type { Visit } from '../../../core/trail/visit.ts';

const visit = (day: string, path: string, last: number, more: Partial<Visit> = {}): Visit => ({
  day,
  address: `https://a.example/${path}`,
  host: 'a.example',
  title: path,
  topics: ['gitops'],
  count: 1,
  last,
  ...more,
});

test('a page is what it was when it was read last, with everything that was counted', () => {
  const visits = [
    visit('2026-11-24', 'x', 20, { title: 'New', topics: ['vpc-subnets'], count: 2 }),
    visit('2026-11-20', 'x', 10, { title: 'Old' }),
    visit('2026-11-25', 'y', 30),
  ];
  expect(pagesOf(visits)).toEqual([
    expect.objectContaining({ title: 'y', count: 1 }),
    {
      address: 'https://a.example/x',
      host: 'a.example',
      title: 'New',
      topics: ['vpc-subnets'],
      count: 3,
      last: 20,
      days: ['2026-11-20', '2026-11-24'],
    },
  ]);
});

test('days come with the latest first, and in them the page that was read last', () => {
  const days = daysOf([
    visit('2026-11-24', 'x', 10),
    visit('2026-11-25', 'x', 30),
    visit('2026-11-25', 'y', 40),
  ]);
  expect(days.map(({ day, pages }) => [day, ...pages.map(({ title }) => title)])).toEqual([
    ['2026-11-25', 'y', 'x'],
    ['2026-11-24', 'x'],
  ]);
});

test('the first pages end in the middle of a day, and days without any are not there', () => {
  const days = daysOf([
    visit('2026-11-23', 'a', 1),
    visit('2026-11-24', 'b', 2),
    visit('2026-11-24', 'c', 3),
    visit('2026-11-25', 'd', 4),
  ]);
  const shown = firstPages(days, 2).map(({ day, pages }) => [day, pages.length]);
  expect(shown).toEqual([
    ['2026-11-25', 1],
    ['2026-11-24', 1],
  ]);
});

test('what was read most comes first, and the rest by name', () => {
  const counts = new Map([
    ['b', 1],
    ['a', 1],
    ['c', 5],
  ]);
  expect(mostRead(counts).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('never asked about is what has questions of which none was asked', () => {
  const read = new Map([
    ['gitops', 2],
    ['vpc-subnets', 9],
    ['without-questions', 4],
  ]);
  const asked = new Map([
    ['gitops', 0],
    ['vpc-subnets', 1],
    ['iam', 0],
  ]);
  expect(neverAsked(read, asked)).toEqual([{ id: 'gitops', pages: 2 }]);
});

test('months are those in which something was read, the latest first', () => {
  expect(monthsOf(['2025-12-31', '2026-11-01', '2026-11-25'])).toEqual(['2026-11', '2025-12']);
});

test.each([
  ['2026-11', true],
  ['2026-13', false],
  ['2026-11-25', false],
  ['november', false],
  ['', false],
])('"%s" names a month: %s', (text, is) => {
  expect(isMonth(text)).toBe(is);
});
