import { z } from 'zod/mini';

/**
 * What a record in a file may be. Strict about every field that Strata knows, and within bounds that no reader reaches,
 * because what is imported is kept for ever. Fields that it does not know are let through and stay with the record: a
 * newer Strata may have written them, and merging with an older one must not cost them. Whatever passes here passes
 * `isMemoryRecord` too, by which records are read back.
 */

/** More than can be answered in a life; far below where numbers stop being exact, so that counting on from it works. */
const mostRecords = 1_000_000_000;
/** What a clock can say, wrongly set or not, in ms since 1970: no later than the year 2200, so that every date after it can be worked out. */
const latest = Date.UTC(2200, 0, 1);
/** What a `Date` can hold, in ms. Time spent can be negative where the clock was set back meanwhile. */
const longest = 8.64e15;
const day = 24 * 60 * 60_000;

const text = z.string('a text').check(z.maxLength(500, 'at most 500 characters'));
const flag = z.boolean('true or false');
const whole = (most: number) => {
  const wanted = `a whole number from 0 to ${most}`;
  return z.int(wanted).check(z.gte(0, wanted), z.lte(most, wanted));
};
const number = (least: number, most: number, wanted: string) =>
  z.number(wanted).check(z.gte(least, wanted), z.lte(most, wanted));

const inEveryRecord = {
  device: text,
  seq: whole(mostRecords),
  question: text,
  time: number(0, latest, 'a moment between 1970 and 2200, in milliseconds'),
};

const answer = z
  .looseObject(
    {
      kind: z.literal('answer'),
      ...inEveryRecord,
      topic: text,
      day: z.iso.date('a date such as 2026-11-23'),
      chosen: z.array(whole(1000), 'a list').check(z.maxLength(100, 'at most 100 numbers')),
      right: flag,
      guessed: flag,
      elapsed: number(-longest, longest, 'a time in milliseconds'),
      where: text,
    },
    'a record',
  )
  .check(
    z.refine(({ time, day: date }) => Math.abs(Date.parse(date) - time) <= 3 * day, {
      path: ['day'],
      error: 'the day of "time"',
    }),
  );

const withdrawal = z.looseObject(
  {
    kind: z.literal('withdrawal'),
    ...inEveryRecord,
    withdraws: z.tuple([text, whole(mostRecords)], 'the device and number of a record'),
  },
  'a record',
);

/** What is wrong with a record of a file, as the end of a sentence about it; `undefined` where it can be kept. */
export function problemOfRecord(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return `it is ${said(record)} and should be a record`;
  const { kind } = record as { readonly kind?: unknown };
  if (kind !== 'answer' && kind !== 'withdrawal')
    return `its "kind" is ${said(kind)} and should be "answer" or "withdrawal"`;
  const { error } = (kind === 'answer' ? answer : withdrawal).safeParse(record);
  const [first] = error?.issues ?? [];
  if (!first) return undefined;
  return `its "${first.path.join('.')}" is ${said(at(record, first.path))} and should be ${first.message}`;
}

function at(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], record);
}

/** A value as it stands in the file, cut short. */
function said(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
