const units = [
  { unit: 'month', ms: 30 * 24 * 60 * 60_000 },
  { unit: 'day', ms: 24 * 60 * 60_000 },
  { unit: 'hour', ms: 60 * 60_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'long' });

/** A moment as seen from now, in its largest whole unit: "in 10 minutes", "3 days ago", "just now". Both in ms since 1970. */
export function fromNow(moment: number, now: number): string {
  const distance = moment - now;
  const fitting = units.find(({ ms }) => Math.abs(distance) >= ms);
  if (!fitting) return distance < 0 ? 'just now' : 'now';
  return relative.format(Math.sign(distance) * Math.round(Math.abs(distance) / fitting.ms), fitting.unit);
}
