import { expect, type Page } from '@playwright/test';

/** Waits until one of the extension's own pages has begun to make its database, so that a script can open it too. */
export async function untilDatabaseIsThere(own: Page): Promise<void> {
  const names = () => own.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toContain('strata');
}
