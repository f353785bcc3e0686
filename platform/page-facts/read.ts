import type { PageFacts } from '../../core/placement/facts.ts';
import { gather } from './gather.ts';

/** Milliseconds of work before the page gets its turn: half of a frame. */
const slice = 8;

/**
 * Reads what a page says of itself: one bounded walk over its main content, without styles or layout, and nothing is written.
 *
 * @param address the address of the page, which can differ from the document's while a site changes it by script
 */
export function readPageFacts(document: Document, address: string): PageFacts {
  const steps = gather(document, address);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices of some 8 ms, between which the page goes on.
 *
 * @returns undefined when `signal` was aborted before the end
 */
export async function readPageFactsInSlices(
  document: Document,
  address: string,
  signal: AbortSignal,
): Promise<PageFacts | undefined> {
  const steps = gather(document, address);
  let until = performance.now() + slice;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turnOfThePage();
    until = performance.now() + slice;
  }
  return undefined;
}

type Scheduler = { readonly yield?: () => Promise<void> };

/** `scheduler.yield` where there is one: it lets input and drawing go first, but not every timer of the page. */
function turnOfThePage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
}
