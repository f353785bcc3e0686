import { median } from '../measure.ts';
import { visitEmptyPage, visitPage } from '../memory/opening.ts';
import type { Reader } from '../memory/readers.ts';

/** Medians in ms from the start of the navigation. */
export interface MeasuredDashboard {
  readonly empty: number;
  /** Until the landscape with its tiles is painted, with nothing remembered and with a long history. */
  readonly landscape: { readonly none: number; readonly full: number };
  /** Until the tiles show what is remembered; there is nothing to show without a history. */
  readonly progress: number;
}

/** A tile, which is painted with all the others. */
const tile = 'a.tile';
/** A tile that shows something of the history. */
const dueTile = 'a.tile.due';

/**
 * Opens the pages by turns, so that what else the machine does falls on all of them. The first visit of each warms the
 * browser up and does not count.
 */
export async function measureDashboard(
  { none, full }: Readonly<Record<'none' | 'full', Reader>>,
  runs: number,
): Promise<MeasuredDashboard> {
  const found = {
    empty: [] as number[],
    none: [] as number[],
    full: [] as number[],
    progress: [] as number[],
  };
  const visits = [
    async () => found.empty.push(await visitEmptyPage(none.context, none.empty)),
    async () => found.none.push(await visitPage(none.context, none.dashboard, tile)),
    async () => found.empty.push(await visitEmptyPage(full.context, full.empty)),
    async () => found.full.push(await visitPage(full.context, full.dashboard, tile)),
    async () => found.progress.push(await visitPage(full.context, full.dashboard, dueTile)),
  ];
  for (const visit of visits) await visit();
  for (const times of Object.values(found)) times.length = 0;
  for (let run = 0; run < runs; run++)
    for (const visit of run % 2 === 0 ? visits : visits.toReversed()) await visit();
  return {
    empty: median(found.empty),
    landscape: { none: median(found.none), full: median(found.full) },
    progress: median(found.progress),
  };
}
