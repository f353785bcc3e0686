import { expect, test } from 'vitest';
import { fromNow } from '../../components/when.ts';
import { day, hour, minute, noon } from '../core/fixtures.ts';

test.each([
  { distance: 0, says: 'now' },
  { distance: 20_000, says: 'now' },
  { distance: -20_000, says: 'just now' },
  { distance: minute, says: 'in 1 minute' },
  { distance: 10 * minute, says: 'in 10 minutes' },
  { distance: 15 * minute, says: 'in 15 minutes' },
  { distance: 45 * minute, says: 'in 45 minutes' },
  { distance: hour, says: 'in 1 hour' },
  { distance: -5 * hour, says: '5 hours ago' },
  { distance: 20 * hour, says: 'in 20 hours' },
  { distance: day, says: 'in 1 day' },
  { distance: -3 * day, says: '3 days ago' },
  { distance: 11 * day, says: 'in 11 days' },
  { distance: 20 * day, says: 'in 20 days' },
  { distance: 60 * day, says: 'in 2 months' },
])('a moment $distance ms from now is "$says"', ({ distance, says }) => {
  expect(fromNow(noon + distance, noon)).toBe(says);
});
