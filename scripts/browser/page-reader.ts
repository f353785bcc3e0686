import { resolve } from 'node:path';
import { chromium, firefox, type Browser } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findBrowser, type BrowserKind } from './find.ts';

const entry = '\0page-reader';
const folder = 'platform/page-facts';

/**
 * The reader of pages as one script, which leaves `pageReader` with its functions in the page it is run in: what the page
 * script carries, without the extension around it.
 */
export async function bundleReader(): Promise<string> {
  const source = `
    export { readPageFacts, readPageFactsInSlices } from '${resolve(folder, 'read.ts')}';
    export { whenReadable } from '${resolve(folder, 'readable.ts')}';
    export { settled } from '${resolve(folder, 'settle.ts')}';`;
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page-reader',
        enforce: 'pre',
        resolveId: id => (id.endsWith('page-reader') ? entry : undefined),
        load: id => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: 'page-reader', name: 'pageReader', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]?.output[0].code ?? ''};globalThis.pageReader = pageReader;`;
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
