import { globSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, openPopup, read } from '../../scripts/browser/story.ts';

const { subnets } = samples;

test('where the files of the database are damaged, the quiz says so and goes on', async ({}, info) => {
  const profile = info.outputPath('profile');
  const before = await launch('firefox', { profile });
  await serve(before.context);
  await read(before, subnets);
  await answer(await openPopup(before, subnets.address));
  await before.close();
  const folders = globSync(`${profile}/storage/default/moz-extension*/idb`).filter(
    folder => !folder.includes('userContextId'), // that is where Firefox keeps `storage.local`
  );
  expect(folders).toHaveLength(1);
  const [folder = ''] = folders;
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'This is no folder.');

  const damaged = await launch('firefox', { profile });
  await serve(damaged.context);
  await read(damaged, subnets);
  const popup = await openPopup(damaged, subnets.address);
  const notice = popup.getByRole('alert');
  await expect(notice).toContainText('What you answer is not saved. The browser cannot read or write');
  await answer(popup);
  await expect(popup.locator('.option small').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.getByRole('img', { name: /^Question 2 of/ })).toBeVisible();
  await damaged.close();
});
