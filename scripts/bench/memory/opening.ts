import type { BrowserContext, Page } from '@playwright/test';

/** What one visit to the popup takes, in ms. */
export interface PopupVisit {
  /** From the start of the navigation until the first question with its options is painted. */
  readonly opening: number;
  /** From the press on an option until the verdict is painted. */
  readonly answering: number;
}

type Timed = typeof globalThis & {
  painted?: Promise<number>;
  stopwatch?: (selector: string) => Promise<number>;
};

/** Milliseconds. What was begun at opening is on disk by then. */
const reading = 400;

/** Opens a page in a tab of its own. @returns it, and ms from the start of the navigation until `selector` is painted */
async function open(
  context: BrowserContext,
  address: string,
  selector: string,
): Promise<{ readonly page: Page; readonly ms: number }> {
  const page = await context.newPage();
  await page.addInitScript(addStopwatch, selector);
  await page.goto(address, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => (globalThis as Timed).painted);
  if (ms === undefined) throw new Error(`${address} has no stopwatch.`);
  return { page, ms };
}

/**
 * In the page itself, because asking from outside costs it time. The message after a frame's callback is handled when that
 * frame has been painted.
 */
function addStopwatch(first: string): void {
  const timed = globalThis as Timed;
  timed.stopwatch = selector =>
    new Promise(resolve => {
      const look = () => {
        if (!document.querySelector(selector)) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { childList: true, subtree: true });
      look();
    });
  timed.painted = timed.stopwatch(first);
}

/** Opens a page that is there once its one paragraph is. @returns ms */
export function visitEmptyPage(context: BrowserContext, address: string): Promise<number> {
  return visitPage(context, address, 'p.drawn');
}

/** Opens a page that is there once `selector` is. @returns ms from the start of the navigation until it is painted */
export async function visitPage(context: BrowserContext, address: string, selector: string): Promise<number> {
  const { page, ms } = await open(context, address, selector);
  await page.close();
  return ms;
}

/** Opens the popup and, when the reader may have read it, answers its first question of which one press is the answer. */
export async function visitPopup(context: BrowserContext, address: string): Promise<PopupVisit> {
  const { page, ms } = await open(context, address, '.stem ~ .options .option');
  await page.waitForTimeout(reading);
  const answering = await page.evaluate(answerChoice);
  await page.close();
  return { opening: ms, answering };
}

async function answerChoice(): Promise<number> {
  const choice = () => document.querySelector<HTMLElement>('button.option:not([role])');
  const skip = () => [...document.querySelectorAll('button')].find(({ title }) => title === 'S');
  for (let tries = 0; !choice(); tries++) {
    if (tries === 40) throw new Error('There is no question that one press answers.');
    skip()?.click();
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  const stopped = (globalThis as Timed).stopwatch?.('.after') ?? Promise.reject(new Error('No stopwatch.'));
  const pressed = performance.now();
  choice()?.click();
  return (await stopped) - pressed;
}
