import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import type { Answer } from '../../core/memory/answer.ts';
import { launch, openOwnPage, showOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { answersIn } from './extension.ts';
import { putRecords } from './saved-files.ts';
import { kindOf, test } from './support.ts';

const day = 24 * 60 * 60_000;
const openSettings = (strata: Strata) => openOwnPage(strata, 'dashboard.html#/settings');
const again = (strata: Strata, settings: Page) =>
  showOwnPage(strata, settings, 'dashboard.html?again#/settings');
const length = (settings: Page, questions: number) =>
  settings.getByRole('radio', { name: String(questions), exact: true });
const sure = (settings: Page) => settings.getByRole('slider', { name: 'How sure you want to be' });

/** Puts answers to one question into the database, from one of our own pages. */
async function seedAnswers(own: Page): Promise<void> {
  const now = Date.now();
  const answers = [30, 20, 2].map((days, at): Answer => {
    const time = now - days * day;
    return {
      kind: 'answer',
      device: 'laptop',
      seq: at + 1,
      question: 'vpc-subnets/one',
      topic: 'vpc-subnets',
      time,
      day: new Date(time).toISOString().slice(0, 10),
      chosen: [0],
      right: true,
      guessed: false,
      elapsed: 5000,
      where: 'popup',
    };
  });
  await putRecords(own, answers);
}

const dueIn = async (own: Page) => (await answersIn(own)).cards.map(({ due }) => due);

test('what is chosen holds at once, in other windows too, and after they are opened again', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  const other = await openSettings(strata);
  await expect(length(settings, 5)).toBeChecked();
  await length(settings, 5).press('ArrowRight');
  await expect(length(settings, 10)).toBeChecked();
  await settings.getByLabel('New questions a day').fill('7');
  await settings.getByLabel('Reviews a day').fill(' 0 ');
  await settings.getByLabel('A new day begins at').selectOption('00:00');
  for (const window of [other, settings]) {
    await expect(length(window, 10)).toBeChecked();
    await expect(window.getByLabel('New questions a day')).toHaveValue('7');
    await expect(window.getByLabel('A new day begins at')).toHaveValue('0');
  }
  await again(strata, settings);
  await expect(length(settings, 10)).toBeChecked();
  await expect(settings.getByLabel('New questions a day')).toHaveValue('7');
  await expect(settings.getByLabel('Reviews a day')).toHaveValue('0');
  await expect(settings.getByLabel('A new day begins at')).toHaveValue('0');
});

test('what is no number of questions is said to be none, nothing is saved, and it can be put right', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  const other = await openSettings(strata);
  const field = settings.getByLabel('New questions a day');
  const elsewhere = other.getByLabel('New questions a day');
  const problem = settings.getByRole('alert').filter({ hasText: 'Type a whole number from 0 to 200.' });
  for (const { typed, why } of [
    { typed: '', why: 'There is no number here.' },
    { typed: 'many', why: '“many” is not a whole number.' },
    { typed: '999', why: '999 is too many.' },
  ]) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(problem).toContainText(why);
    await expect(problem).toContainText('Until then it stays 20.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.blur();
    await expect(field).toHaveValue(typed);
    await expect(elsewhere).toHaveValue('20');
  }
  await field.fill('12');
  await expect(problem).toHaveCount(0);
  await expect(elsewhere).toHaveValue('12');
});

test('being surer brings every question back sooner, and the price is said while the slider moves', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await seedAnswers(settings);
  await expect(settings.getByText('rests for 4 days at 95 %')).toBeVisible();
  await sure(settings).press('ArrowLeft'); // the cards are made for the first time
  await expect(settings.getByText('Every question has its new date.')).toBeVisible();
  await expect(settings.getByText('still answer about 89 of 100 right')).toBeVisible();
  const [before] = await dueIn(settings);
  await sure(settings).press('End');
  await expect(settings.getByText('rests for 2 days at 97 %')).toBeVisible();
  await expect(sure(settings)).toHaveValue('97');
  await expect.poll(async () => ((await dueIn(settings))[0] ?? 0) < (before ?? 0)).toBe(true);
  await again(strata, settings);
  await expect(sure(settings)).toHaveValue('97');
});

test('where the dates cannot be stored, it is said, and the slider goes back to what holds', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await seedAnswers(settings);
  await sure(settings).press('ArrowRight');
  await expect(settings.getByText('Every question has its new date.')).toBeVisible();
  const before = await dueIn(settings);
  await settings.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await sure(settings).press('Home');
  await expect(
    settings.getByText('The dates could not be changed, so everything is as it was.'),
  ).toBeVisible();
  await expect(settings.getByText('The disk is full')).toBeVisible();
  await expect(sure(settings)).toHaveValue('91');
  expect(await dueIn(settings)).toEqual(before);
  await again(strata, settings);
  await expect(sure(settings)).toHaveValue('91');
});

test('settings that cannot be read are said to be so, and can be reset', async ({ strata }) => {
  const settings = await openSettings(strata);
  await settings.evaluate(async () => {
    type Api = { storage: { local: { set: (what: object) => Promise<void> } } };
    const api =
      (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    await api.storage.local.set({ settings: { newPerDay: -5 } });
  });
  await again(strata, settings);
  const trouble = settings.getByRole('alert').filter({ hasText: 'Quiz and reminders' });
  await expect(trouble).toContainText('"newPerDay" holds something unexpected');
  await trouble.getByRole('button', { name: 'Reset settings' }).click();
  await expect(settings.getByLabel('New questions a day')).toHaveValue('20');
});

for (const colorScheme of ['light', 'dark'] as const)
  base(
    `the settings of the quiz fit a narrow window, and axe finds nothing, ${colorScheme}`,
    async ({}, info) => {
      const strata = await launch(kindOf(info), { profile: info.outputPath('profile'), colorScheme });
      const settings = await openSettings(strata);
      await settings.setViewportSize({ width: 360, height: 760 });
      await settings.getByLabel('Reviews a day').fill('1001');
      await settings.getByLabel('Reviews a day').press('Enter');
      await expect(settings.getByText('1001 is too many.')).toBeVisible();
      await sure(settings).press('End');
      await expect(settings.getByText('Every question has its new date.')).toBeVisible();
      expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const { violations } = await new AxeBuilder({ page: settings }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
      await strata.close();
    },
  );
