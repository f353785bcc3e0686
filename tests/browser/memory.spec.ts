import { expect, type Page } from '@playwright/test';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { Card } from '../../core/memory/card.ts';
import { openOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { readStored } from '../../scripts/browser/stored.ts';
import { answer, openPopup, read } from '../../scripts/browser/story.ts';
import { releasedDatabase, rowsOf, writeDatabase } from '../fixtures/databases/write.ts';
import { openBarePage, readDatabase } from './extension.ts';
import { test } from './support.ts';

const { subnets, pods } = samples;

test.describe('a newer version of Strata, installed while a page of this one is open', () => {
  test('has the database at once, with every answer that was acknowledged', async ({ strata }) => {
    const popup = await answered(strata);
    const newer = await openBarePage(strata);
    const { answers } = await readDatabase(newer, { versionsOn: 1 });
    expect(answers).toHaveLength(1);
    await popup.getByRole('button', { name: 'Continue' }).click();
    await expect(popup.getByRole('alert')).toContainText('Strata was updated while this was open');
    await expect(popup.getByRole('alert')).toContainText('everything that was saved is there');
    await expect(popup.getByRole('button', { name: 'Reload' })).toBeVisible();
  });

  test('and an answer that the old page could not save is said not to be saved', async ({ strata }) => {
    const popup = await answered(strata);
    const newer = await openBarePage(strata);
    await readDatabase(newer, { versionsOn: 1 });
    await popup.getByRole('button', { name: 'Continue' }).click();
    await expect(popup.getByRole('button', { name: 'Skip' })).toBeVisible();
    await answer(popup);
    await expect(popup.getByRole('alert')).toContainText('What you answer is not saved.');
    const { answers } = await readDatabase(newer);
    expect(answers).toHaveLength(1);
  });
});

/** Every version that readers may come from. */
for (const version of [1]) {
  const fixture = releasedDatabase(version);
  const records = rowsOf<MemoryRecord>(fixture, 'answers');
  const cards = rowsOf<Card>(fixture, 'cards');

  test(`a database of version ${version} opens with every answer, and the landscape shows it`, async ({
    strata,
  }) => {
    await (await openBarePage(strata)).evaluate(writeDatabase, { name: 'strata', fixture });
    const dashboard = await openOwnPage(strata, 'dashboard.html');
    await expect(dashboard.locator('a.tile', { hasText: 'VPC subnets' })).toContainText(/asked|due/);
    await expect(dashboard.getByRole('alert')).toHaveCount(0);
    const stored = await readStored(dashboard);
    expect(stored.records).toEqual(records);
    expect(stored.cards).toEqual(cards);
    expect(stored.rebuilt).toEqual(cards);
    expect(stored.setAside).toBe(0);
  });

  test(`a database of version ${version} is answered on, under the same name`, async ({ strata }) => {
    await (await openBarePage(strata)).evaluate(writeDatabase, { name: 'strata', fixture });
    const popup = await answered(strata);
    const stored = await readStored(popup);
    expect(stored.records.slice(0, -1)).toEqual(records);
    expect(stored.records.at(-1)).toMatchObject({ device: records[0]?.device, seq: records.length + 1 });
    expect(stored.cards).toEqual(stored.rebuilt);
  });

  test(`a database of version ${version} that cannot be upgraded stays as it was, and every page says so`, async ({
    strata,
  }) => {
    // A store of a later version is there already: the step that makes it fails in the middle.
    const quarantine = { keyPath: null, indexes: {}, rows: [] };
    const taken = { ...fixture, stores: { ...fixture.stores, quarantine } };
    const bare = await openBarePage(strata);
    await bare.evaluate(writeDatabase, { name: 'strata', fixture: taken });
    const dashboard = await openOwnPage(strata, 'dashboard.html');
    const says = 'Your progress could not be brought to this version of Strata. It is unchanged';
    await expect(dashboard.getByRole('alert')).toContainText(says);
    await serve(strata.context);
    await read(strata, subnets);
    const popup = await openPopup(strata, subnets.address);
    await expect(popup.locator('.stem')).toBeVisible();
    await expect(popup.getByRole('alert')).toContainText(says);
    const left = await readDatabase(bare);
    expect(left).toEqual({ version, answers: records, cards });
  });
}

test('two windows on one quiz that answer the same question at once have it recorded once', async ({
  strata,
}) => {
  await serve(strata.context);
  await read(strata, pods);
  const [one, other] = [await openPopup(strata, pods.address), await openPopup(strata, pods.address)];
  await expect(other.locator('.stem')).toBeVisible();
  // A question that one press answers, so that both can press at once.
  const choice = 'button.option:not([role])';
  for (let at = 1; (await one.locator(choice).count()) === 0; at++) {
    await one.getByRole('button', { name: 'Skip' }).click();
    for (const popup of [one, other])
      await expect(popup.getByRole('img', { name: `Question ${at + 1} of` })).toBeVisible();
  }
  // Without waiting until it can be pressed: the answer of one takes that from the other.
  await Promise.all([one, other].map(popup => popup.locator(choice).first().dispatchEvent('click')));
  for (const popup of [one, other])
    await expect(popup.getByRole('button', { name: 'Continue' })).toBeVisible();
  const { records, cards, rebuilt } = await readStored(one);
  expect(records).toHaveLength(1);
  expect(cards).toEqual(rebuilt);
});

/** A popup in which the first question was answered. */
async function answered(strata: Strata): Promise<Page> {
  await serve(strata.context);
  await read(strata, subnets);
  const popup = await openPopup(strata, subnets.address);
  await answer(popup);
  return popup;
}
