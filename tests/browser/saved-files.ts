import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { untilDatabaseIsThere } from '../../scripts/browser/database-there.ts';
import { launch, type Strata } from '../../scripts/browser/launch.ts';
import { kindOf } from './support.ts';

/** A test whose reader finds what they save in a folder. */
export const test = base.extend<{ strata: Strata; downloads: string }>({
  downloads: async ({}, use, info) => {
    const folder = info.outputPath('downloads');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  strata: async ({ downloads }, use, info) => {
    const strata = await launch(kindOf(info), { profile: info.outputPath('profile'), downloads });
    await use(strata);
    await strata.close();
  },
});

/** What is saved by pressing something. */
export async function savedBy(
  strata: Strata,
  page: Page,
  downloads: string,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  if (strata.kind === 'chromium') {
    const downloading = page.waitForEvent('download');
    await press();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
  // Firefox tells a test nothing of what its extensions save; the file itself is there, once all of it is.
  await press();
  await expect
    .poll(() => readdirSync(downloads), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^strata-.*(?<!\.part)$/)]);
  const name = readdirSync(downloads)[0] ?? '';
  const text = readFileSync(join(downloads, name), 'utf8');
  rmSync(join(downloads, name));
  return { name, text };
}

/** Puts records into the database of the extension, from one of its own pages that has opened it. */
export async function putRecords(own: Page, records: readonly MemoryRecord[]): Promise<void> {
  await untilDatabaseIsThere(own);
  await own.evaluate(async all => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('strata');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction('answers', 'readwrite');
      for (const record of all) writing.objectStore('answers').put(record);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(new Error(String(writing.error)));
    });
    db.close();
  }, records);
}

/** Deletes the database of the extension, as a reader who clears their data does. */
export async function loseEverything(own: Page): Promise<void> {
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('strata');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error(String(deleting.error)));
      }),
  );
}
