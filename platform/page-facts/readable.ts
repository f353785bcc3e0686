import { caps } from './caps.ts';
import { collect } from './collect.ts';
import { frameOf } from './frame.ts';
import { mainContent } from './main-content.ts';

/** Times in milliseconds, sizes in characters. */
const full = 400;
const quiet = 200;
const patience = 1000;
const limit = 3000;

/**
 * Waits until the main content of a page that has just been loaded can be read. A page that was sent with its text, or is
 * full and complete, is at once; one that is full is after one quiet period; one that still fills itself is when it is full and quiet, or when
 * nothing has changed for a second. Never longer than 3 s in all, and nothing is observed afterwards.
 *
 * @returns false when `signal` was aborted while waiting
 */
export function whenReadable(document: Document, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (isWritten(document) || (document.readyState === 'complete' && isFull(document)))
    return Promise.resolve(true);
  return new Promise(resolve => {
    const started = performance.now();
    let changed = started;
    let stale = true;
    let enough = false;
    const observer = new MutationObserver(() => {
      changed = performance.now();
      stale = true;
    });
    const finish = (readable: boolean) => {
      observer.disconnect();
      clearInterval(timer);
      signal.removeEventListener('abort', abort);
      resolve(readable);
    };
    const abort = () => finish(false);
    const look = () => {
      const now = performance.now();
      const still = now - changed;
      if (now - started >= limit - quiet / 2) return finish(true);
      if (still < quiet) return;
      // Shadow roots change without the observer being told, so an empty page is looked at again though nothing was seen.
      if (stale || !enough) enough = isFull(document);
      stale = false;
      if (enough || (document.readyState === 'complete' && still >= patience)) finish(true);
    };
    const timer = setInterval(look, quiet / 2);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** Paragraphs that a page has which was sent whole: one that is filled by script has none, or those of its frame. */
const written = 5;

/** Whether the page was sent with its text, told without looking at it: most documentation is, and needs no waiting. */
function isWritten(document: Document): boolean {
  return document.getElementsByTagName('p').item(written - 1) !== null;
}

/** Whether the main content holds enough to tell what it is about. Looks at no more than that much of it. */
function isFull(document: Document): boolean {
  if (document.contentType === 'text/plain') return true;
  const frame = frameOf(document);
  const [main] = frame ? mainContent(frame) : [];
  return main !== undefined && holdsEnough(main);
}

function holdsEnough(main: Element): boolean {
  const steps = collect([main], { ...caps, text: full, nodes: 3000 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.text.length + step.value.code.join('').length >= full;
  }
}
