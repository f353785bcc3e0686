import type { BrowserContext, CDPSession, Page, Route } from '@playwright/test';
import type { BenchPage } from './pages.ts';
import { readTrace, startTrace, type Traced } from './trace.ts';

/** What was measured in one visit to a page, in a tab and process of its own. */
export interface Visit extends Traced {
  /** `ScriptDuration` of the debugging protocol in ms, in a visit without tracing: the figure by which page scripts are compared. */
  readonly duration: number;
  /** Of the page's process after a collection, in MB: all of its worlds, the page script's with them. */
  readonly heap: number;
  readonly layouts: number;
  /** Milliseconds from the first byte to the `load` event. */
  readonly load: number;
  /** Milliseconds that the slowest of many clicks waited, from when the text is there until it is calm again. */
  readonly click: number;
  /** As `script`, of the next page of the site in the same tab: the scripts are compiled and warm. */
  readonly next: number;
  readonly hinted: boolean;
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Milliseconds. The browser runs page scripts 200 ms after the text of a page, if it is not complete before. */
const lateBy = 300;
const betweenClicks = 16;
const calm = 400;
const timeout = 60_000;

/**
 * Visits a page in a tab of its own, and then the next page of the site in the same tab.
 *
 * @param begin is called before each of the two; what it gives waits until the extension has done what it does there
 */
export async function visit(
  context: BrowserContext,
  { address, html }: Pick<BenchPage, 'address'> & { readonly html: string },
  begin: () => Promise<() => Promise<void>>,
): Promise<Visit> {
  const duration = await untraced(context, address, html, begin);
  const { page, session } = await openTab(context, html);
  const traced = await tracedVisit(context, page, session, address, await begin());
  const metric = await metricsOf(session);
  const first = {
    ...traced,
    duration,
    layouts: metric('LayoutCount'),
    ...(await timesOf(page)),
    hinted: (await page.locator('strata-hint').count()) > 0,
  };
  const next = await tracedVisit(context, page, session, `${address}/next`, await begin());
  // At the very end: this collection throws away compiled scripts too, and the next page would be a first one again.
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metricsOf(session))('JSHeapUsedSize') / 1e6;
  await page.close();
  return { ...first, next: next.script, heap };
}

/** A visit that nothing watches, because tracing costs scripts time of its own. @returns `ScriptDuration` in ms */
async function untraced(
  context: BrowserContext,
  address: string,
  html: string,
  begin: () => Promise<() => Promise<void>>,
): Promise<number> {
  const { page, session } = await openTab(context, html);
  const finished = await begin();
  await page.goto(address, { waitUntil: 'load', timeout });
  await finished();
  await page.waitForTimeout(calm);
  const metric = await metricsOf(session);
  await page.close();
  return metric('ScriptDuration') * 1000;
}

async function openTab(context: BrowserContext, html: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  await page.route(/^https?:/, route => answer(page, route, html));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function metricsOf(session: CDPSession): Promise<(wanted: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return wanted => {
    const metric = metrics.find(({ name }) => name === wanted);
    if (!metric) throw new Error(`The browser does not tell ${wanted}.`);
    return metric.value;
  };
}

async function answer(page: Page, route: Route, html: string): Promise<void> {
  if (!route.request().url().endsWith('/late.png'))
    return route.fulfill({ contentType: 'text/html', body: html });
  await page.waitForTimeout(lateBy);
  return route.fulfill({ contentType: 'image/png', body: pixel });
}

async function tracedVisit(
  context: BrowserContext,
  page: Page,
  session: CDPSession,
  address: string,
  finished: () => Promise<void>,
): Promise<Traced> {
  const endTrace = await startTrace(context);
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
  const clicking = new AbortController();
  const calmed = async () => {
    try {
      await page.waitForLoadState('load', { timeout });
      await finished();
      await page.waitForTimeout(calm);
    } finally {
      clicking.abort();
    }
  };
  await Promise.all([calmed(), click(session, clicking.signal)]);
  return readTrace(await endTrace(), address);
}

/** Presses and releases where a page has no link, until it is stopped. Answers are not waited for: a busy page is late with them. */
async function click(session: CDPSession, stop: AbortSignal): Promise<void> {
  const sent: Promise<unknown>[] = [];
  while (!stop.aborted) {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      sent.push(
        session.send('Input.dispatchMouseEvent', { type, x: 1270, y: 4, button: 'left', clickCount: 1 }),
      );
    await new Promise(resolve => setTimeout(resolve, betweenClicks));
  }
  await Promise.all(sent);
}

async function timesOf(page: Page): Promise<Pick<Visit, 'load' | 'click'>> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { delays = [] } = globalThis as { delays?: number[] };
    if (!navigation || delays.length === 0) throw new Error('The page did not measure itself.');
    return { load: navigation.loadEventStart - navigation.responseStart, click: Math.max(...delays) };
  });
}
