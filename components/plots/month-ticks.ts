import { monthOf } from './dates.ts';

/** What the name of a month takes under a plot, in px: three or four letters and room around them. */
const nameWidth = 42;

/**
 * The name of the month beside the first week of each, where there is room for it.
 *
 * @param mondays the weeks that are drawn, oldest first
 * @param width in px, of all of them
 */
export function monthTicks(mondays: readonly string[], width: number): (string | undefined)[] {
  const each = width / Math.max(1, mondays.length);
  const apart = Math.ceil(nameWidth / Math.max(1, each));
  let last = -apart;
  return mondays.map((monday, at) => {
    const name = monthOf(monday);
    const before = mondays[at - 1];
    if (before !== undefined && monthOf(before) === name) return undefined;
    // At the left edge only where the next month leaves room, at the right edge only where the name fits.
    const next = mondays.findIndex((other, later) => later > at && monthOf(other) !== name);
    if ((before === undefined && next >= 0 && next - at < apart) || at - last < apart) return undefined;
    if (mondays.length - at < apart) return undefined;
    last = at;
    return name;
  });
}
