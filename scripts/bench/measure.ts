import type { BenchBrowser } from './browsers.ts';
import type { BenchPage } from './pages.ts';
import { visit, type Visit } from './visit.ts';

/** Medians of several visits, with the floor's beside ours. */
export interface Measured {
  readonly page: BenchPage;
  readonly strata: Figures;
  readonly floor: Figures;
  /** Whether the hint was seen: on every visit, or on none. */
  readonly hinted: boolean;
}

export type Figures = Readonly<Record<(typeof figures)[number], number>>;
export const figures = [
  'script',
  'next',
  'duration',
  'longest',
  'heap',
  'layouts',
  'forced',
  'load',
  'click',
  'background',
] as const;

/** How long one visit may take the extension, in ms. */
const patience = 20_000;
/** The floor has nothing to finish; it is given about the time that ours takes. */
const asLong = 500;

/**
 * Visits a page with ours and with the floor by turns, so that what else the machine does falls on both. The first visit of
 * each warms the browser up and does not count.
 */
export async function measure(
  page: BenchPage,
  browsers: { readonly strata: BenchBrowser; readonly floor: BenchBrowser },
  runs: number,
): Promise<Measured> {
  const of: Record<keyof typeof browsers, Visit[]> = { strata: [], floor: [] };
  const html = page.html();
  for (let run = 0; run <= runs; run++)
    for (const which of run % 2 === 0 ? (['strata', 'floor'] as const) : (['floor', 'strata'] as const)) {
      const { context } = browsers[which];
      const begin = which === 'strata' && page.read ? () => placed(browsers.strata) : waited;
      const visited = await visit(context, { address: page.address, html }, begin);
      if (run > 0) of[which].push(visited);
    }
  const hints = of.strata.filter(({ hinted }) => hinted).length;
  if (hints !== 0 && hints !== runs) throw new Error(`${page.name} was hinted ${hints} times of ${runs}.`);
  return { page, strata: medians(of.strata), floor: medians(of.floor), hinted: hints > 0 };
}

const waited = () => Promise.resolve(() => new Promise<void>(resolve => setTimeout(resolve, asLong)));

/** Forgets what was placed before. @returns what waits until a page is placed: the background notes it */
async function placed({ context }: BenchBrowser): Promise<() => Promise<void>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.storage.session.clear()');
  return async () => {
    const deadline = Date.now() + patience;
    const noted = async () =>
      Object.keys(await worker.evaluate<object>('chrome.storage.session.get()')).some(key =>
        key.startsWith('tab:'),
      );
    while (!(await noted())) {
      if (Date.now() > deadline) throw new Error('The page was not placed.');
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
}

function medians(visits: readonly Visit[]): Figures {
  return Object.fromEntries(figures.map(name => [name, median(visits.map(visit => visit[name]))])) as Figures;
}

/** The middle one; of an even number, the lower of the two in the middle. @throws RangeError when there are none */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('There is no median of nothing.');
  return middle;
}
