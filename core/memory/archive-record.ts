import { z } from 'zod/mini';
import { phrase, type Phrase } from '../words/phrase.ts';

/**
 * What a record in a file may be. Strict about every field that Strata knows, and within bounds that no reader reaches,
 * because what is imported is kept for ever. Fields that it does not know are let through and stay with the record: a
 * newer Strata may have written them, and merging with an older one must not cost them. Whatever passes here passes
 * `isMemoryRecord` too, by which records are read back.
 */

/** More than can be answered in a life; far below where numbers stop being exact, so that counting on from it works. */
const mostRecords = 1_000_000_000;
/** Far more than a question has options. */
const mostIndex = 1000;
/** What a clock can say, wrongly set or not, in ms since 1970: no later than the year 2200, so that every date after it can be worked out. */
const latest = Date.UTC(2200, 0, 1);
/** What a `Date` can hold, in ms. Time spent can be negative where the clock was set back meanwhile. */
const longest = 8.64e15;
const day = 24 * 60 * 60_000;

/** What a field should be. The schema names one of these where others have a message. */
const wanted = {
  text: phrase('a text'),
  short: phrase('at most 500 characters'),
  flag: phrase('true or false'),
  count: phrase('a whole number from 0 to {most}', { most: String(mostRecords) }),
  index: phrase('a whole number from 0 to {most}', { most: String(mostIndex) }),
  moment: phrase('a moment between 1970 and 2200, in milliseconds'),
  date: phrase('a date such as 2026-11-23'),
  dayOfTime: phrase('the day of "time"'),
  list: phrase('a list'),
  fewNumbers: phrase('at most 100 numbers'),
  timeSpent: phrase('a time in milliseconds'),
  kind: phrase('"answer" or "withdrawal"'),
  key: phrase('the device and number of a record'),
} as const;
type Wanted = keyof typeof wanted;
const be = (name: Wanted): string => name;

const text = z.string(be('text')).check(z.maxLength(500, be('short')));
const flag = z.boolean(be('flag'));
const whole = (most: number, name: Wanted) =>
  z.int(be(name)).check(z.gte(0, be(name)), z.lte(most, be(name)));
const number = (least: number, most: number, name: Wanted) =>
  z.number(be(name)).check(z.gte(least, be(name)), z.lte(most, be(name)));

const inEveryRecord = {
  device: text,
  seq: whole(mostRecords, 'count'),
  question: text,
  time: number(0, latest, 'moment'),
};

const answer = z
  .looseObject({
    kind: z.literal('answer'),
    ...inEveryRecord,
    topic: text,
    day: z.iso.date(be('date')),
    chosen: z.array(whole(mostIndex, 'index'), be('list')).check(z.maxLength(100, be('fewNumbers'))),
    right: flag,
    guessed: flag,
    elapsed: number(-longest, longest, 'timeSpent'),
    where: text,
  })
  .check(
    z.refine(({ time, day: date }) => Math.abs(Date.parse(date) - time) <= 3 * day, {
      path: ['day'],
      error: be('dayOfTime'),
    }),
  );

const withdrawal = z.looseObject({
  kind: z.literal('withdrawal'),
  ...inEveryRecord,
  withdraws: z.tuple([text, whole(mostRecords, 'count')], be('key')),
});

/** What is wrong with a record of a file, as the end of a sentence about it; `undefined` where it can be kept. */
export function problemOfRecord(record: unknown): Phrase | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return phrase('it is {value} and should be a record', { value: asItStands(record) });
  const { kind } = record as { readonly kind?: unknown };
  if (kind !== 'answer' && kind !== 'withdrawal') return problem('kind', kind, 'kind');
  const { error } = (kind === 'answer' ? answer : withdrawal).safeParse(record);
  const [first] = error?.issues ?? [];
  return first && problem(first.path.join('.'), at(record, first.path), first.message as Wanted);
}

function problem(field: string, value: unknown, name: Wanted): Phrase {
  const should = wanted[name];
  return value === undefined
    ? phrase('its "{field}" is missing and should be {wanted}', { field, wanted: should })
    : phrase('its "{field}" is {value} and should be {wanted}', {
        field,
        value: asItStands(value),
        wanted: should,
      });
}

function at(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], record);
}

/** A value as it stands in the file, cut short. */
function asItStands(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
