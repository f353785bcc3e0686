import type { Page } from '@playwright/test';
import { bundle } from './bundle.ts';
import type { Stored } from './stored-in-page.ts';

let bundled: Promise<string> | undefined;

/** Everything that is remembered, read by one of the extension's own pages. */
export async function readStored(own: Page): Promise<Stored> {
  bundled ??= bundle('strataStored', { 'scripts/browser/stored-in-page.ts': ['stored'] });
  await own.evaluate(await bundled);
  return own.evaluate<Stored>('strataStored.stored()');
}
