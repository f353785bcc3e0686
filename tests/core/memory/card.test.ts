import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing, type Answer, type MemoryRecord } from '../../../core/memory/answer.ts';
import { advance, createScheduler, rebuild, recall, type Card } from '../../../core/memory/card.ts';
import { answer, day, dayOf, hour, minute, noon } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const right = {};
const guessed = { guessed: true };
const wrong = { right: false };

/** The card after answers given some time after noon. */
function after(...given: readonly (Partial<Answer> & { at?: number })[]): Card {
  const records = given.map(({ at = 0, ...more }, n) => answer({ seq: n + 1, time: noon + at, ...more }));
  const card = rebuild(scheduler, records);
  if (!card) throw new Error('No answer stands.');
  return card;
}

describe('when a question comes back', () => {
  test.each([
    { story: 'answered right the first time: in two days', given: [right], comesBack: 2 * day },
    { story: 'guessed the first time: in a quarter of an hour', given: [guessed], comesBack: 15 * minute },
    { story: 'missed the first time: in ten minutes', given: [wrong], comesBack: 10 * minute },
    { story: 'right again when it was due', given: [right, { at: 2 * day }], comesBack: 2 * day + 11 * day },
    {
      story: 'guessed when it was due: sooner than when known',
      given: [right, { at: 2 * day, ...guessed }],
      comesBack: 2 * day + 8 * day,
    },
    {
      story: 'missed when it was due: in ten minutes',
      given: [right, { at: 2 * day, ...wrong }],
      comesBack: 2 * day + 10 * minute,
    },
    {
      story: 'missed, and right two days later',
      given: [wrong, { at: 2 * day }],
      comesBack: 2 * day + 2 * day,
    },
  ])('$story', ({ given, comesBack }) => {
    expect(after(...given).due - noon).toBe(comesBack);
  });

  test.each([0.8, 0.9, 0.97])(
    'a reader who wants to know %d of it is asked when it falls to that',
    retention => {
      const scheduler = createScheduler(retention);
      const card = [0, 3, 20].reduce<Card | undefined>(
        (card, days) => advance(scheduler, card, answer({ time: noon + days * day })),
        undefined,
      );
      if (!card) throw new Error('There is no card.');
      expect(recall(scheduler, card, card.due)).toBeCloseTo(retention, 1);
    },
  );

  test('who wants to forget less is asked sooner', () => {
    const first = answer();
    const dues = [0.8, 0.9, 0.97].map(retention => advance(createScheduler(retention), undefined, first).due);
    expect(dues).toEqual(dues.toSorted((a, b) => b - a));
    expect(new Set(dues).size).toBe(3);
  });
});

describe('repeats on the same day are practice', () => {
  test.each([
    { story: 'right again', again: right, rightDay: dayOf(noon) },
    { story: 'missed after all', again: wrong, rightDay: dayOf(noon) },
    { story: 'guessed', again: guessed, rightDay: dayOf(noon) },
  ])('$story an hour later moves nothing but the time it was last asked', ({ again, rightDay }) => {
    const once = after(right);
    expect(after(right, { at: hour, ...again })).toEqual({
      ...once,
      lastAsked: noon + hour,
      lastRightDay: rightDay,
    });
  });

  test('a miss made good on the same day is not asked again that day, and is no proof', () => {
    const card = after(wrong, { at: 10 * minute });
    expect(card).toMatchObject({ lastRightDay: dayOf(noon), rightDays: 0, due: noon + 10 * minute });
  });

  test('the next study day counts again, even a few hours later', () => {
    expect(after(right, { at: 13 * hour }).rightDays).toBe(2);
  });

  test('a reader who flies back over midnight, and has a day twice, gains no day by it', () => {
    const card = after(
      { day: '2026-11-24' },
      { at: hour, day: '2026-11-23' },
      { at: 2 * hour, day: '2026-11-24' },
    );
    expect(card.rightDays).toBe(1);
  });
});

describe('the chance to recall', () => {
  test('is whole right after an answer, 90 % after the stability, and falls from then on', () => {
    const card = { ...after(right), stability: 10 };
    const days = [0, 10, 20, 100, 1000].map(days => recall(scheduler, card, noon + days * day));
    expect(days[0]).toBe(1);
    expect(days[1]).toBeCloseTo(0.9, 5);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.at(-1)).toBeGreaterThan(0);
  });

  test('is whole, and not more, for a reader whose clock was set back', () => {
    expect(recall(scheduler, after(right), noon - 30 * day)).toBe(1);
  });
});

const given = fc.record({
  pause: fc.oneof(fc.integer({ min: 0, max: 2 * hour }), fc.integer({ min: 0, max: 90 * day })),
  right: fc.boolean(),
  guessed: fc.boolean(),
  device: fc.constantFrom('laptop', 'phone'),
});
const history = fc.array(given, { minLength: 1, maxLength: 15 }).map(list => {
  let time = noon;
  return list.map(({ pause, ...rest }, n) => answer({ seq: n + 1, time: (time += pause + 1), ...rest }));
});

describe('rebuilding a card', () => {
  test('from its answers gives what advancing answer by answer gave', () => {
    fc.assert(
      fc.property(history, answers => {
        const step = answers.reduce<Card | undefined>(
          (card, one) => advance(scheduler, card, one),
          undefined,
        );
        expect(rebuild(scheduler, answers)).toEqual(step);
      }),
    );
  });

  test('does not depend on the order in which two devices bring their records', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(), { minLength: 15, maxLength: 15 }), (answers, dice) => {
        const keyed = answers.map((one, n) => ({ one, at: dice[n] ?? 0 }));
        const mixed = keyed.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
        expect(rebuild(scheduler, mixed)).toEqual(rebuild(scheduler, answers));
      }),
    );
  });

  test('with answers taken back gives what the others alone give', () => {
    fc.assert(
      fc.property(history, fc.nat(), (answers, pick) => {
        const back = answers[pick % answers.length];
        if (!back) throw new Error('There is no answer to take back.');
        const withdrawal: MemoryRecord = {
          kind: 'withdrawal',
          device: 'phone',
          seq: 99,
          question: back.question,
          time: noon,
          withdraws: [back.device, back.seq],
        };
        const others = answers.filter(one => one !== back);
        expect(rebuild(scheduler, [withdrawal, ...answers])).toEqual(rebuild(scheduler, others));
      }),
    );
  });

  test('whose only answer was taken back leaves no card', () => {
    const withdrawal = {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 2,
      question: 'probes/one',
      time: noon,
    } as const;
    expect(rebuild(scheduler, [answer(), { ...withdrawal, withdraws: ['laptop', 1] }])).toBeUndefined();
  });

  test('is never due before it was last reviewed and never recalls more than everything', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -day, max: 900 * day }), (answers, later) => {
        const card = rebuild(scheduler, answers);
        if (!card) throw new Error('There is no card.');
        expect(card.due).toBeGreaterThan(card.lastReview);
        const chance = recall(scheduler, card, card.lastReview + later);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(card.rightDays).toBeLessThanOrEqual(new Set(answers.map(({ day }) => day)).size);
      }),
    );
  });
});

test('an answer of another device with the same number is not taken back with it', () => {
  const records: MemoryRecord[] = [
    answer({ device: 'laptop', seq: 1 }),
    answer({ device: 'phone', seq: 1 }),
    {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 2,
      question: 'probes/one',
      time: noon,
      withdraws: ['laptop', 1],
    },
  ];
  expect(standing(records).map(({ device }) => device)).toEqual(['phone']);
});

test('answers of the same moment stand in the same order on every device', () => {
  const records = [
    ['phone', 1],
    ['laptop', 2],
    ['laptop', 1],
  ].map(([device, seq]) => answer({ device: String(device), seq: Number(seq) }));
  const order = standing(records).map(({ device, seq }) => `${device} ${seq}`);
  expect(order).toEqual(['laptop 1', 'laptop 2', 'phone 1']);
});
