import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, timeText } from '../../core/time-of-day.ts';

test.each([
  { minutes: 0, text: '00:00' },
  { minutes: 545, text: '09:05' },
  { minutes: 1439, text: '23:59' },
])('$minutes minutes after midnight is $text', ({ minutes, text }) => {
  expect(timeText(minutes)).toBe(text);
});

test('every minute of the day comes back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), minutes => {
      expect(readTime(timeText(minutes))).toBe(minutes);
    }),
  );
});

test.each(['', '9:05', '24:00', '12:60', 'noon', '12'])('"%s" is no time', text => {
  expect(readTime(text)).toBeUndefined();
});

test('seconds, which some browsers add, do not count', () => {
  expect(readTime('09:05:30')).toBe(545);
});
