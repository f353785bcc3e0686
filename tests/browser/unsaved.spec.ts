import { expect, type Page } from '@playwright/test';
import { openOwnPage, showOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, read, tabOf } from '../../scripts/browser/story.ts';
import { answersIn } from './extension.ts';
import { test } from './support.ts';

const { subnets } = samples;

/** Opens the popup in a browser that refuses storage from the beginning, until `allow` is called. */
async function openRefused(
  strata: Strata,
  name: string,
): Promise<{ popup: Page; allow: () => Promise<void> }> {
  const popup = await openOwnPage(strata, 'dashboard.html');
  const tab = await tabOf(popup, subnets.address);
  await popup.addInitScript(error => {
    const allowed = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      if (sessionStorage.getItem('allowed')) return allowed(...given);
      throw new DOMException('Refused for a test.', error);
    };
  }, name);
  await showOwnPage(strata, popup, `popup.html?tab=${String(tab)}`);
  return { popup, allow: () => popup.evaluate(() => sessionStorage.setItem('allowed', 'yes')) };
}

for (const { story, error, said } of [
  { story: 'where a window gives no storage', error: 'SecurityError', said: 'ordinary window' },
  { story: 'where the disk is full', error: 'QuotaExceededError', said: 'Free some space' },
])
  test(`${story}, the quiz says so, goes on, and saves what was answered once it can`, async ({ strata }) => {
    await serve(strata.context);
    await read(strata, subnets);
    const { popup, allow } = await openRefused(strata, error);
    const notice = popup.getByRole('alert');
    await expect(notice).toContainText(said);
    await answer(popup);
    await expect(popup.locator('.option small').first()).toBeVisible();
    await popup.getByRole('button', { name: 'Continue' }).click();
    await expect(popup.getByRole('img', { name: /^Question 2 of/ })).toBeVisible();
    await answer(popup);
    await expect(notice).toContainText('not saved');
    await allow();
    await popup.getByRole('button', { name: 'Save again' }).click();
    await expect(notice).toHaveCount(0);
    const { answers, cards } = await answersIn(popup);
    expect(answers.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(cards).toHaveLength(2);
    const again = await openPopup(strata, subnets.address);
    await expect(again.getByRole('img', { name: /^Question 2 of/ })).toBeVisible();
  });

test('a record that cannot be read is set aside, and the quiz goes on without it', async ({ strata }) => {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await answer(popup);
  const { cards } = await answersIn(popup);
  await popup.evaluate(async question => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('strata');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction(['cards', 'quiz'], 'readwrite');
      writing.objectStore('cards').put({ question, topic: 'vpc-subnets', due: 'soon' });
      writing.objectStore('quiz').put({ subject: 'vpc-subnets', at: -1 });
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(new Error(String(writing.error)));
    });
    db.close();
  }, cards[0]?.question);
  const again = await openPopup(strata, subnets.address);
  await expect(again.locator('.stem')).toBeVisible();
  await expect(again.getByRole('alert')).toHaveCount(0);
  await answer(again);
  const after = await answersIn(again);
  expect(after.answers).toHaveLength(2);
  expect(after.cards).toContainEqual(cards[0]);
});
