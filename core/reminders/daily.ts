import { counted } from '../words/phrase.ts';
import type { Say } from '../words/say.ts';
import { nextTime, type OffsetAt } from './next-time.ts';

/** What is kept of the daily notification, so that neither a second alarm nor a restarted browser brings it twice. */
export interface Daily {
  /** The time of day for which `next` was worked out, in minutes after local midnight; `null`: switched off since. */
  readonly at: number | null;
  /** When it comes next, in ms since 1970. In the past: its time came, and it was not looked at yet. */
  readonly next: number;
  /** The study day on which it came last; `null`: never yet. */
  readonly lastDay: string | null;
}

/** The moment, and the reader's calendar. */
export interface Now {
  /** ms since 1970. */
  readonly now: number;
  readonly offsetAt: OffsetAt;
  /** The study day of a moment. */
  readonly dayOf: (moment: number) => string;
}

/** So long after its time a notification still comes when a new study day has begun meanwhile. In ms; two looks are in it. */
const grace = 60 * 60_000;

/**
 * Whether the time of today's notification has come. Late is in time: the computer may have slept, or the browser was
 * closed; but not on the day after, which has a time of its own.
 *
 * @param at the reader's time of day, in minutes after local midnight
 */
export function isTimeToRemind(kept: Daily | undefined, at: number, { now, dayOf }: Now): boolean {
  if (kept?.at !== at || kept.next > now) return false;
  const isInTime = dayOf(kept.next) === dayOf(now) || now - kept.next < grace;
  return isInTime && kept.lastDay !== dayOf(now);
}

/**
 * What is kept from now on. The next time is worked out anew every time, because the reader may have travelled.
 *
 * @param reminded whether the notification comes now
 */
export function afterLook(
  kept: Daily | undefined,
  at: number,
  { now, offsetAt, dayOf }: Now,
  reminded: boolean,
): Daily {
  return {
    at,
    next: nextTime(at, now, offsetAt),
    lastDay: reminded ? dayOf(now) : (kept?.lastDay ?? null),
  };
}

/** The words of the notification. */
export function noticeOf(due: number, say: Say): { readonly title: string; readonly message: string } {
  return {
    title: say(counted(due, '1 question is due', '{count} questions are due')),
    message: say('Press here for a short review.'),
  };
}

/** Whether what lies in the storage is what was kept there. */
export function isDaily(value: unknown): value is Daily {
  if (typeof value !== 'object' || value === null) return false;
  const { at, next, lastDay } = value as Partial<Record<keyof Daily, unknown>>;
  return (
    (at === null || Number.isInteger(at)) &&
    Number.isFinite(next) &&
    (lastDay === null || typeof lastDay === 'string')
  );
}
