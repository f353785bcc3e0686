import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../core/read-number.ts';
import { english } from '../../core/words/say.ts';

describe('a number is refused, and it is said why', () => {
  test.each([
    { typed: '', problem: 'There is no number here. Type a whole number from 0 to 200.' },
    { typed: '   ', problem: 'There is no number here. Type a whole number from 0 to 200.' },
    { typed: 'many', problem: '“many” is not a whole number. Type a whole number from 0 to 200.' },
    { typed: '2.5', problem: '“2.5” is not a whole number. Type a whole number from 0 to 200.' },
    { typed: '1e2', problem: '“1e2” is not a whole number. Type a whole number from 0 to 200.' },
    { typed: '1 000', problem: '“1 000” is not a whole number. Type a whole number from 0 to 200.' },
    { typed: '-1', problem: '-1 is too few. Type a whole number from 0 to 200.' },
    { typed: '201', problem: '201 is too many. Type a whole number from 0 to 200.' },
    { typed: '9'.repeat(400), problem: `${'9'.repeat(400)} is too many. Type a whole number from 0 to 200.` },
  ])('$typed', ({ typed, problem }) => {
    const read = readNumber(typed, [0, 200]);
    expect('problem' in read && english.say(read.problem)).toBe(problem);
  });
});

test('every number within the limits is read, however it is typed', () => {
  const around = fc.constantFrom('', ' ', '  ', '\t');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      around,
      fc.constantFrom('', '+', '0', '00'),
      (number, space, sign) => {
        expect(readNumber(`${space}${sign}${String(number)}${space}`, [0, 200])).toEqual({ number });
      },
    ),
  );
  expect(readNumber('-0', [0, 200])).toEqual({ number: 0 });
});
