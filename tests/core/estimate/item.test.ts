import { describe, expect, test } from 'vitest';
import { depthsOf, itemOf, knows, likelihood, roughItem, waysToAnswer } from '../../../core/estimate/item.ts';
import { option, question, topic } from '../fixtures.ts';

const options = (keys: number, others: number) => [
  ...Array.from({ length: keys }, () => option(true)),
  ...Array.from({ length: others }, () => option()),
];

describe('what a question is taken to be', () => {
  test.each([
    { story: 'one of three', type: 'choice', options: options(1, 2), ways: 3 },
    { story: 'two of four', type: 'multi', options: options(2, 2), ways: 6 },
    { story: 'two of five', type: 'multi', options: options(2, 3), ways: 10 },
    { story: 'three of five', type: 'multi', options: options(3, 2), ways: 10 },
    { story: 'five steps in order', type: 'order', options: options(5, 0), ways: 120 },
  ] as const)('$story can be answered in $ways ways', ({ type, options, ways }) => {
    expect(waysToAnswer(question('a/one', { type, options }))).toBe(ways);
  });

  test('is harder by its difficulty, by its type, and by what lies under its topic', () => {
    const level = (more: Parameters<typeof question>[1], depth = 0) =>
      itemOf(question('a/one', more), 'cloud', depth).level;
    expect(level({ difficulty: 2 })).toBeGreaterThan(level({ difficulty: 1 }));
    expect(level({ difficulty: 3 })).toBeGreaterThan(level({ difficulty: 2 }));
    expect(level({ type: 'order' })).toBeGreaterThan(level({ type: 'choice' }));
    expect(level({}, 4)).toBeGreaterThan(level({}, 0));
    expect(roughItem(2, 'cloud', 1).level).toBe(level({ difficulty: 2 }, 1));
  });

  test('the depth of a topic is the longest way down its prerequisites', () => {
    const topics = [
      topic('foot', ['one']),
      { ...topic('middle', ['one']), prerequisites: ['foot'] },
      { ...topic('top', ['one']), prerequisites: ['foot', 'middle'] },
    ];
    expect(Object.fromEntries(depthsOf(topics))).toEqual({ foot: 0, middle: 1, top: 2 });
  });

  test('half of the readers of its level know it, and the more the more they can', () => {
    const item = itemOf(question('a/one'), 'cloud', 0);
    expect(knows(item.level, item)).toBe(0.5);
    const right = [-2, 0, 2].map(ability => likelihood(ability, item, 'right'));
    expect(right).toEqual(right.toSorted((a, b) => a - b));
    // One in three of those who guess is right by luck, and half are taken to guess.
    expect(likelihood(-20, item, 'right')).toBeCloseTo(1 / 6, 6);
    expect(likelihood(20, item, 'unknown')).toBeCloseTo(0, 6);
  });
});
