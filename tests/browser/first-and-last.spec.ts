import { expect, test as base, type Page } from '@playwright/test';
import { launch, openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { answersIn, changeSettings } from './extension.ts';
import { kindOf } from './support.ts';

const wiki = '*://wiki.example.com/*';

/** In how many tabs the page of the first run is open as it opens by itself. */
function welcomesOpen(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const api =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const tabs = await api.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/dashboard.html#/welcome')).length;
  });
}

/** How many words the page of the first run has beside its sample. */
function wordsOf(welcome: Page): Promise<number> {
  return welcome.evaluate(
    () =>
      ['.welcome-words', '.welcome figcaption']
        .map(part => document.querySelector<HTMLElement>(part)?.innerText ?? '')
        .join(' ')
        .split(/\s+/).length,
  );
}

/** Whether a page of ours was not loaded anew. In Firefox any of ours is asked: Playwright often misses such a load there. */
function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    type Views = { extension: { getViews: () => object[] } };
    const api = (globalThis as unknown as { browser?: Views }).browser;
    return [globalThis, ...(api?.extension.getViews() ?? [])].some(view => 'untouched' in view);
  });
}

interface Api {
  readonly tabs: { query: (what: object) => Promise<{ url?: string }[]> };
  readonly permissions: { getAll: () => Promise<{ origins: string[] }> };
  readonly storage: { local: { get: (key: null) => Promise<object> } };
}

base('a page that says what this is opens once after installing, and never again', async ({}, info) => {
  const profile = info.outputPath('profile');
  const first = await launch(kindOf(info), { profile, keepWelcome: true });
  // By the browser's own word: Firefox tells Playwright nothing of tabs that an extension opens.
  const welcome = await openOwnPage(first, 'dashboard.html?own#/welcome');
  await expect.poll(() => welcomesOpen(welcome)).toBe(1);
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await wordsOf(welcome)).toBeLessThan(60);
  await welcome.locator('.pill .grip').click();
  await expect(welcome.locator('.card')).toContainText('Hold on to this');
  await welcome.keyboard.press('Escape');
  await expect(welcome.locator('.card')).toHaveCount(0);
  await welcome.locator('.pill').getByRole('button', { name: 'Quiz' }).click();
  await expect(welcome.locator('figcaption')).toContainText('On a real page');
  await expect(welcome.getByRole('link', { name: 'Find where you fit' })).toHaveAttribute('href', '#/start');
  await expect(welcome.getByRole('link', { name: 'Open a documentation page' })).toHaveAttribute(
    'href',
    /^https:\/\/kubernetes\.io\//,
  );
  await changeSettings(welcome, { language: 'de' });
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Wissen, wo du in DevOps bist');
  await expect(welcome.locator('figcaption')).toContainText('Auf einer echten Seite');
  expect(await wordsOf(welcome)).toBeLessThan(60);
  await first.close();

  const second = await launch(kindOf(info), { profile });
  expect(await welcomesOpen(await openOwnPage(second, 'dashboard.html'))).toBe(0);
  await second.close();
});

base('everything is deleted, and Strata is as after installing', async ({}, info) => {
  const profile = info.outputPath('profile');
  const strata = await launch(kindOf(info), { profile, agreed: [wiki] });
  await serve(strata.context);
  await expect(pill(await read(strata, samples.subnets))).toBeVisible();
  const popup = await openPopup(strata, samples.subnets.address);
  await answer(popup);
  const own = await openOwnPage(strata, 'dashboard.html#/settings');
  await changeSettings(own, { hintStyle: 'glyph' });
  await own.getByLabel('Add a site').fill('wiki.example.com');
  await own.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(own.getByRole('list', { name: 'Your sites' })).toContainText('wiki.example.com');
  await popup.evaluate(() => Object.assign(globalThis, { untouched: true }));

  await own.getByRole('button', { name: 'Delete everything …' }).click();
  const dialog = own.getByRole('dialog');
  await expect(dialog).toContainText('1 answer, and when each question comes back');
  await expect(dialog).toContainText('The reading trail, 1 page');
  await expect(dialog).toContainText('What you permitted: wiki.example.com');
  const last = dialog.getByRole('button', { name: /^(Delete everything|Try again)$/ });
  await expect(last).toBeDisabled();
  await dialog.getByRole('button', { name: 'Save a copy' }).click();
  await expect(dialog).toContainText('Saved as strata-progress-');
  await dialog.getByRole('checkbox').check();

  // Half-way: the browser refuses one part. The rest is gone, and what is left is said.
  await own.evaluate(() => {
    const real = indexedDB.deleteDatabase.bind(indexedDB);
    indexedDB.deleteDatabase = () => {
      indexedDB.deleteDatabase = real;
      throw new DOMException('Refused by the test.', 'UnknownError');
    };
  });
  await last.click();
  await expect(dialog.getByRole('alert')).toContainText(
    'Answers, quizzes and the reading trail. Refused by the test.',
  );
  expect((await answersIn(own)).answers).toHaveLength(1);
  await last.click();

  await expect(own).toHaveURL(/#\/welcome$/);
  // In Firefox, Playwright often misses that a page of ours loaded itself anew, and finds nothing in it any more.
  if (strata.kind === 'firefox') await showOwnPage(strata, own, 'dashboard.html?after#/welcome');
  await expect(own.getByRole('heading', { level: 1 })).toContainText('Know where you are');
  expect((await answersIn(own)).answers).toEqual([]);
  await expect.poll(() => isUntouched(strata.kind === 'firefox' ? own : popup)).toBe(false);
  const left = await own.evaluate(async () => {
    const api =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const { origins } = await api.permissions.getAll();
    return { origins, storage: await api.storage.local.get(null) };
  });
  expect(left.storage).toEqual({});
  expect(left.origins).not.toContain(wiki);
  await expect(pill(await read(strata, samples.pods))).toContainText('Pods and probes');
  await strata.close();
});
