import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryRecord } from '../../../core/memory/answer.ts';
import { advance, createScheduler, recall } from '../../../core/memory/card.ts';
import { daysOn, mondayOf } from '../../../core/progress/calendar.ts';
import { answersOf, tallied, type Tally } from '../../../core/progress/tally.ts';
import { everythingOf, weeksOf } from '../../../core/progress/weeks.ts';
import { answer, day, hour, noon } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const places = { probes: 'runtime', subnets: 'cloud' } as const;
const placeOf = (topic: string) => (topic in places ? places[topic as keyof typeof places] : undefined);

function tally(records: readonly MemoryRecord[]): Tally {
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  const work = tallied(scheduler, byQuestion.values(), placeOf);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const totalOf = ({ days }: Tally) => [...days.values()].reduce((sum, day) => sum + answersOf(day), 0);
const reviewsOf = ({ bins }: Tally) => bins.reduce((sum, { reviews }) => sum + reviews, 0);

describe('an answer is counted once, as what it was', () => {
  test.each([
    { story: 'the first one ever is new', times: [noon], counts: [{ fresh: 1 }] },
    {
      story: 'the next one of that day is practice',
      times: [noon, noon + hour],
      counts: [{ fresh: 1, practice: 1 }],
    },
    {
      story: 'the first one of a later day came back, and the next is practice',
      times: [noon, noon + 3 * day, noon + 3 * day + hour],
      counts: [{ fresh: 1 }, { reviews: 1, practice: 1 }],
    },
  ])('$story', ({ times, counts }) => {
    const { days } = tally(times.map((time, at) => answer({ time, seq: at + 1 })));
    expect([...days.values()]).toEqual(counts.map(count => expect.objectContaining(count) as unknown));
  });
});

test('a question that came back is compared with what was predicted just before', () => {
  const first = answer({ time: noon });
  const second = answer({ time: noon + 4 * day, seq: 2, right: false });
  const third = answer({ time: noon + 5 * day, seq: 3 });
  const one = advance(scheduler, undefined, first);
  const two = advance(scheduler, one, second);
  const predicted = [recall(scheduler, one, second.time), recall(scheduler, two, third.time)];
  const { bins } = tally([third, first, second]);
  expect(bins.reduce((sum, bin) => sum + bin.predicted, 0)).toBeCloseTo(
    predicted.reduce((sum, one) => sum + one),
    9,
  );
  expect(reviewsOf({ bins, days: new Map() })).toBe(2);
  expect(bins.reduce((sum, bin) => sum + bin.right, 0)).toBe(1);
  for (const bin of bins.filter(({ reviews }) => reviews > 0)) {
    expect(bin.predicted / bin.reviews).toBeGreaterThanOrEqual(bin.from);
    expect(bin.predicted / bin.reviews).toBeLessThanOrEqual(bin.to);
  }
});

test('an answer that was taken back counts nowhere, and what came after it is what it would have been', () => {
  const kept = answer({ time: noon + day, seq: 3 });
  const taken: MemoryRecord[] = [
    answer({ time: noon, seq: 1 }),
    {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 2,
      question: kept.question,
      time: noon,
      withdraws: ['laptop', 1],
    },
  ];
  expect(tally([...taken, kept])).toEqual(tally([kept]));
});

test('answers to a topic that there is no more are counted, in no layer', () => {
  const [only] = tally([answer({ question: 'gone/one', topic: 'gone' })]).days.values();
  expect(only).toMatchObject({ fresh: 1, elsewhere: 1 });
  expect(only?.places.size).toBe(0);
});

test('it can be stopped after every answer, and says how far it is', () => {
  const records: MemoryRecord[] = [
    answer({ seq: 1 }),
    answer({ seq: 2, time: noon + day }),
    {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 3,
      question: 'probes/one',
      time: noon,
      withdraws: ['laptop', 1],
    },
    answer({ seq: 4, question: 'subnets/one', topic: 'subnets' }),
  ];
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  expect([...tallied(scheduler, byQuestion.values(), placeOf)]).toEqual([3, 4]);
});

describe('whatever was answered', () => {
  const question = fc.constantFrom('probes/one', 'probes/two', 'subnets/one', 'gone/one');
  const given = fc.record({
    question,
    days: fc.integer({ min: 0, max: 120 }),
    ms: fc.integer({ min: 0, max: 11 * hour }),
    right: fc.boolean(),
    guessed: fc.boolean(),
    taken: fc.boolean(),
  });
  const history = fc.array(given, { maxLength: 80 }).map(all =>
    all.flatMap(({ question, days, ms, right, guessed, taken }, at): MemoryRecord[] => {
      const time = noon + days * day + ms;
      const topic = question.split('/')[0] ?? '';
      const one = answer({ seq: 2 * at, question, topic, time, right, guessed: right && guessed });
      const withdraws = ['laptop', one.seq] as const;
      const back = {
        kind: 'withdrawal',
        device: 'laptop',
        seq: 2 * at + 1,
        question,
        time,
        withdraws,
      } as const;
      return taken ? [one, back] : [one];
    }),
  );

  test('all sums agree, in any order of the records', () => {
    fc.assert(
      fc.property(history, records => {
        const result = tally(records);
        const answers = records.filter(({ kind }) => kind === 'answer').length;
        const stand = answers - (records.length - answers);
        expect(totalOf(result)).toBe(stand);
        const days = [...result.days.values()];
        expect(reviewsOf(result)).toBe(days.reduce((sum, { reviews }) => sum + reviews, 0));
        for (const one of days) {
          const marks = [...one.places.values()].reduce((sum, { right, wrong }) => sum + right + wrong, 0);
          expect(marks + one.elsewhere).toBe(answersOf(one));
        }
        const reversed = tally(records.toReversed());
        expect(reversed.days).toEqual(result.days);
        for (const [at, { reviews, right, predicted }] of result.bins.entries()) {
          expect(reversed.bins[at]).toMatchObject({ reviews, right });
          expect(reversed.bins[at]?.predicted).toBeCloseTo(predicted, 9);
        }
      }),
    );
  });

  test('the weeks have all of it, each answer once', () => {
    fc.assert(
      fc.property(history, records => {
        const { days } = tally(records);
        const today = daysOn('2026-11-23', 121);
        const mondays = Array.from({ length: 19 }, (_, at) => daysOn('2026-11-23', 7 * at));
        const weeks = weeksOf(days, mondays, today);
        const everything = everythingOf(days);
        expect(weeks.reduce((sum, { answers }) => sum + answers, 0)).toBe(everything.answers);
        for (const week of weeks) {
          expect(week.answers).toBe(week.fresh + week.reviews + week.practice);
          expect(week.answers).toBe(week.days.reduce<number>((sum, answers) => sum + (answers ?? 0), 0));
          const marks = [...week.places.values()].reduce((sum, { right, wrong }) => sum + right + wrong, 0);
          expect(week.answers).toBe(marks + week.elsewhere);
        }
        if (everything.since) expect(mondays).toContain(mondayOf(everything.since));
      }),
    );
  });
});
