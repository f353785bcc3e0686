import type { Page } from '@playwright/test';

/** Puts rows into stores of the extension's database, from one of its own pages that has opened it. */
export async function putRows(own: Page, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  await own.evaluate(async all => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('strata');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction(Object.keys(all), 'readwrite');
      for (const [store, rows] of Object.entries(all))
        for (const row of rows) writing.objectStore(store).put(row);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(new Error(String(writing.error)));
    });
    db.close();
  }, rows);
}
