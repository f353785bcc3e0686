import { expect, type Page } from '@playwright/test';
import { goUntilShown, type Strata } from '../../scripts/browser/launch.ts';
import type { Answer } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import type { Settings } from '../../core/settings.ts';

/** What lies in the database of the extension, read by one of its own pages. */
export async function answersIn(own: Page): Promise<{ answers: Answer[]; cards: Card[] }> {
  return own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('strata');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(new Error(String(reading.error)));
      });
    const found = { answers: await all('answers'), cards: await all('cards') };
    db.close();
    return found as { answers: Answer[]; cards: Card[] };
  });
}

/** Changes settings as a settings page does, from one of the extension's own pages. */
export async function changeSettings(own: Page, change: Partial<Settings>): Promise<void> {
  await own.evaluate(async settings => {
    type Api = { storage: { local: { set: (what: object) => Promise<void> } } };
    const api =
      (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    await api.storage.local.set({ settings });
  }, change);
}

/**
 * Stops the background, as browsers do when it is idle. Chromium by its debugging protocol; Firefox, which has no such
 * command for us, is started with a short patience for idle ones and does it by itself.
 */
export async function killBackground(strata: Strata, own: Page): Promise<void> {
  if (strata.kind === 'chromium') {
    const session = await strata.context.newCDPSession(own);
    const stopped = new Promise<void>(resolve => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  } else {
    const lives = () =>
      own.evaluate(() => {
        type Api = { extension: { getViews: () => Window[] } };
        const views = (globalThis as unknown as { browser: Api }).browser.extension.getViews();
        return views.some(({ location }) => location.pathname.includes('background'));
      });
    await own.evaluate(async () => {
      type Api = { runtime: { getBackgroundPage: () => Promise<unknown> } };
      await (globalThis as unknown as { browser: Api }).browser.runtime.getBackgroundPage(); // wakes it: it has to have lived
    });
    expect(await lives()).toBe(true);
    await expect.poll(lives, { timeout: 30_000 }).toBe(false);
  }
}

/**
 * A page of the extension's origin that runs nothing of the extension: what lies in its database, or is not there yet, is
 * not touched by opening it.
 */
export async function openBarePage(strata: Strata): Promise<Page> {
  const page = await strata.context.newPage();
  await goUntilShown(page, strata.url('icons/mark-16.png'), 'img');
  return page;
}

/**
 * Reads the database without any code of ours, as it is or some versions on, as a later Strata would. Fails when a page that
 * is open keeps it from that.
 */
export async function readDatabase(
  page: Page,
  { versionsOn }: { versionsOn: number } = { versionsOn: 0 },
): Promise<{ version: number; answers: unknown[]; cards: unknown[] }> {
  return page.evaluate(async on => {
    const open = (version?: number) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('strata', version);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onblocked = () => reject(new Error('A page keeps the database.'));
      });
    const now = await open();
    const { version } = now;
    if (on > 0) now.close();
    const db = on > 0 ? await open(version + on) : now;
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(new Error(String(reading.error)));
      });
    const found = { version: db.version, answers: await all('answers'), cards: await all('cards') };
    db.close();
    return found;
  }, versionsOn);
}
