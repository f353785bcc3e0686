import { describe, expect, test } from 'vitest';
import { badgeColours, badgeText } from '../../../core/reminders/badge.ts';

test.each([
  { due: 0, text: '' },
  { due: 1, text: '1' },
  { due: 99, text: '99' },
  { due: 100, text: '99+' },
  { due: 1000, text: '99+' },
])('$due due questions are "$text" on the button', ({ due, text }) => {
  expect(badgeText(due)).toBe(text);
});

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the badge', () => {
  test('is legible', () => {
    expect(contrast(badgeColours.text, badgeColours.background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    { toolbar: 'white', colour: '#ffffff' },
    { toolbar: 'light, Chrome', colour: '#f1f3f4' },
    { toolbar: 'light, Firefox', colour: '#f9f9fb' },
    { toolbar: 'dark, Chrome', colour: '#35363a' },
    { toolbar: 'dark, newer Chrome', colour: '#3c3c3c' },
    { toolbar: 'dark, Firefox', colour: '#2b2a33' },
  ])('is seen on a toolbar: $toolbar', ({ colour }) => {
    expect(contrast(badgeColours.background, colour)).toBeGreaterThanOrEqual(3);
  });
});
