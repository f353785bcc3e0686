import { say, tag } from './say.ts';

const units = [
  { unit: 'month', ms: 30 * 24 * 60 * 60_000 },
  { unit: 'day', ms: 24 * 60 * 60_000 },
  { unit: 'hour', ms: 60 * 60_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** A moment as seen from now, in its largest whole unit: "in 10 minutes", "3 days ago", "just now". Both in ms since 1970. */
export function fromNow(moment: number, now: number): string {
  const distance = moment - now;
  const fitting = units.find(({ ms }) => Math.abs(distance) >= ms);
  if (!fitting) return say(distance < 0 ? 'just now' : 'now');
  const relative = new Intl.RelativeTimeFormat(tag(), { numeric: 'always', style: 'long' });
  return relative.format(Math.sign(distance) * Math.round(Math.abs(distance) / fitting.ms), fitting.unit);
}
