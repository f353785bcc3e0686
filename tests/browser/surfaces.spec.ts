import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { launch, openOwnPage, showOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, card, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { test as base } from '@playwright/test';
import { kindOf } from './support.ts';

const { subnets, slo } = samples;

for (const colorScheme of ['light', 'dark'] as const)
  base(`axe finds nothing on hint and popup, ${colorScheme}`, async ({}, info) => {
    const strata = await launch(kindOf(info), { profile: info.outputPath('profile'), colorScheme });
    await serve(strata.context);
    const page = await read(strata, subnets);
    await expect(pill(page)).toBeVisible();
    await clean(page, 'pill', 'strata-hint');
    await pill(page).locator('.grip').click();
    await expect(card(page)).toContainText('Hold on to this');
    await clean(page, 'card', 'strata-hint');
    const practice = await read(strata, slo);
    await pill(practice).locator('.grip').click();
    await expect(card(practice)).toContainText('Why this layer');
    await clean(practice, 'card of a practice', 'strata-hint');
    await popups(strata);
    await strata.close();
  });

for (const colorScheme of ['light', 'dark'] as const)
  base(`axe finds nothing on any view of the dashboard, ${colorScheme}`, async ({}, info) => {
    const strata = await launch(kindOf(info), { profile: info.outputPath('profile'), colorScheme });
    await serve(strata.context);
    await expect(pill(await read(strata, subnets))).toBeVisible(); // for the reading trail
    const dashboard = await openOwnPage(strata, 'dashboard.html');
    for (const address of [
      'dashboard.html#/',
      'dashboard.html#/chapter',
      'dashboard.html#/?show=fading&find=dns',
      'dashboard.html#/mastered',
      'dashboard.html#/start',
      'dashboard.html#/topic/vpc-subnets',
      'dashboard.html#/trail',
      'dashboard.html#/trail/topics',
      'dashboard.html#/welcome',
      'dashboard.html#/progress',
      'dashboard.html#/review',
      'dashboard.html#/review/quiz',
      'dashboard.html#/topic/vpc-subnets/proof',
      'dashboard.html#/settings',
    ]) {
      await showOwnPage(strata, dashboard, address);
      await expect(dashboard.locator('h1')).toBeVisible();
      await clean(dashboard, address);
    }
    await strata.close();
  });

async function popups(strata: Strata): Promise<void> {
  const popup = await openPopup(strata, subnets.address);
  await expect(popup.locator('.stem')).toBeVisible();
  const seen = new Set<string>();
  const once = async (state: string) => {
    const kind = (await popup.locator('.step').count()) > 0 ? 'order' : await kindOfOptions(popup);
    const practice = await popup.locator('.again').count();
    const surface = `${state}, ${kind}${practice > 0 ? ', practice' : ''}`;
    if (!seen.has(surface)) await clean(popup, surface);
    seen.add(surface);
  };
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await clean(popup, 'keys');
  await popup.keyboard.press('Escape');
  const end = popup.locator('.end');
  while (!(await end.isVisible())) {
    await once('question');
    await answer(popup);
    await once((await popup.locator('.after').getAttribute('class')) ?? '');
    await popup.getByRole('button', { name: 'Continue' }).click();
    await expect(end.or(popup.getByRole('button', { name: 'Skip' }))).toBeVisible();
  }
  await clean(popup, 'end');
  await popup.keyboard.press('z');
  await answer(popup);
  await popup.getByRole('button', { name: 'Report' }).click();
  await clean(popup, 'report');
  await showOwnPage(strata, popup, 'popup.html');
  await expect(popup.locator('.empty')).toBeVisible();
  await clean(popup, 'no placement');
}

async function kindOfOptions(popup: Page): Promise<string> {
  return (await popup.locator('[role=checkbox]').count()) > 0 ? 'multi' : 'choice';
}

/** Fails with what axe says and where; `within` is for surfaces that stand in a page which is not ours. */
async function clean(page: Page, surface: string, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${surface}: ${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
    ),
  ).toEqual([]);
}
