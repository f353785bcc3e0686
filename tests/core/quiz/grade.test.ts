import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRight, keyOf, shownOrder } from '../../../core/quiz/grade.ts';
import { option, question } from '../fixtures.ts';

const choice = question('probes/choice', { options: [option(), option(true), option()] });
const multi = question('probes/multi', {
  type: 'multi',
  options: [option(true), option(), option(true), option()],
});
const order = question('probes/order', {
  type: 'order',
  options: [option(true), option(true), option(true)],
});

test.each([
  { story: 'the right option is right', asked: choice, chosen: [1], right: true },
  { story: 'another option is wrong', asked: choice, chosen: [0], right: false },
  { story: 'no option at all is wrong', asked: choice, chosen: [], right: false },
  { story: 'all options at once are wrong', asked: choice, chosen: [0, 1, 2], right: false },
  { story: 'all right options are right', asked: multi, chosen: [0, 2], right: true },
  { story: 'the order of ticking does not matter', asked: multi, chosen: [2, 0], right: true },
  { story: 'one right option missing is wrong', asked: multi, chosen: [0], right: false },
  { story: 'one wrong option more is wrong', asked: multi, chosen: [0, 1, 2], right: false },
  { story: 'the same option twice is wrong', asked: multi, chosen: [0, 0], right: false },
  { story: 'steps in their order are right', asked: order, chosen: [0, 1, 2], right: true },
  { story: 'two steps swapped are wrong', asked: order, chosen: [0, 2, 1], right: false },
  { story: 'a step left out is wrong', asked: order, chosen: [0, 1], right: false },
])('$story ($asked.type)', ({ asked, chosen, right }) => {
  expect(isRight(asked, chosen)).toBe(right);
});

test('the right answer that is shown afterwards would have been right', () => {
  for (const asked of [choice, multi, order]) expect(isRight(asked, keyOf(asked))).toBe(true);
});

test('every option is shown once, in an order that stays the same for the quiz', () => {
  fc.assert(
    fc.property(fc.constantFrom(choice, multi, order), fc.integer(), (asked, seed) => {
      const shown = shownOrder(asked, seed);
      expect(shown.toSorted()).toEqual([...asked.options.keys()]);
      expect(shownOrder(asked, seed)).toEqual(shown);
    }),
  );
});

test('steps to be put in order never start out solved, and can start out in any other order', () => {
  const starts = new Set<string>();
  for (let seed = 0; seed < 500; seed++) {
    const shown = shownOrder(order, seed);
    expect(isRight(order, shown)).toBe(false);
    starts.add(shown.join());
  }
  expect(starts.size).toBe(5);
});
