/** Says an error once, in the page's console. Being updated under a live page is an ordinary event, not an error. */
export function reportOnce(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (/extension context invalidated|receiving end does not exist|message channel closed/i.test(message))
    return;
  console.error(`Strata: ${message}`, error);
}
