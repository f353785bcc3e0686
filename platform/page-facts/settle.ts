/**
 * Waits until a page that fills itself by script has stopped changing: `quiet` ms without a change, at most `limit` ms in
 * all. Observes for that long and no longer.
 *
 * @returns false when `signal` was aborted while waiting
 */
export function settled(
  document: Document,
  signal: AbortSignal,
  { quiet = 200, limit = 2000 } = {},
): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (calm: boolean) => {
      observer.disconnect();
      clearTimeout(quietTimer);
      clearTimeout(limitTimer);
      signal.removeEventListener('abort', abort);
      resolve(calm);
    };
    const abort = () => finish(false);
    let quietTimer = setTimeout(() => finish(true), quiet);
    const limitTimer = setTimeout(() => finish(true), limit);
    const observer = new MutationObserver(() => {
      clearTimeout(quietTimer);
      quietTimer = setTimeout(() => finish(true), quiet);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
}
