import { chromium, firefox, type Browser } from '@playwright/test';
import { bundle } from './bundle.ts';
import { findBrowser, type BrowserKind } from './find.ts';

/**
 * The reader of pages as one script, which leaves `pageReader` with its functions in the page it is run in: what the page
 * script carries, without the extension around it.
 */
export function bundleReader(): Promise<string> {
  return bundle('pageReader', {
    'platform/page-facts/read.ts': ['readPageFacts', 'readPageFactsInSlices'],
    'platform/page-facts/readable.ts': ['whenReadable'],
    'platform/page-facts/settle.ts': ['settled'],
  });
}

/** A browser without the extension, that reaches no network. */
export function bareBrowser(kind: BrowserKind, args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} was found: \`npm test\` installs it where it may.`);
  if (kind === 'firefox') return firefox.launch({ channel: 'moz-firefox', executablePath });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...root, ...args],
  });
}
