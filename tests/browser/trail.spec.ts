import { expect } from '@playwright/test';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { card, iconTitle, pill, read, tabOf } from '../../scripts/browser/story.ts';
import { test } from './support.ts';

const { subnets, pods, state, slo } = samples;

test('what was read is listed, can be deleted and put back, and is not kept when the trail is off', async ({
  strata,
}) => {
  await serve(strata.context);
  for (const sample of [subnets, pods]) await expect(pill(await read(strata, sample))).toBeVisible();
  const trail = await openOwnPage(strata, 'dashboard.html#/trail');
  const rows = trail.locator('.trail-row');
  const undo = trail.getByRole('button', { name: 'Undo' });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('The life of a pod');
  await expect(rows.first()).toContainText('kubernetes.io');
  const unasked = trail.getByRole('region', { name: 'Read but never asked about' });
  await expect(unasked.getByRole('link', { name: 'Quiz me on this: VPC subnets' })).toHaveAttribute(
    'href',
    '#/topic/vpc-subnets/quiz',
  );

  await rows.first().getByRole('button', { name: 'Delete “The life of a pod”' }).click();
  await expect(rows).toHaveCount(1);
  await expect(undo).toBeFocused();
  await trail.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);

  await trail.getByRole('link', { name: 'By site' }).click();
  await trail.getByRole('button', { name: 'Delete site: docs.aws.amazon.com' }).click();
  await expect(trail.locator('.trail-group')).toHaveCount(1);
  await undo.click();
  await trail.getByRole('link', { name: 'By topic' }).click();
  await trail.getByRole('button', { name: /VPC subnets/ }).click();
  await expect(rows).toHaveText([/Subnets for your network/]);

  // A page that is open learns of nothing: it is the background that writes, or does not any more.
  await trail.getByRole('switch', { name: 'Keep the pages I read' }).click();
  await expect(trail.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
  await expect(pill(await read(strata, state))).toBeVisible();
  await trail.bringToFront();
  await trail.getByRole('switch').click();
  await expect(trail.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  // What was read while it was on again is the sign that everything before was dealt with.
  await expect(pill(await read(strata, slo))).toBeVisible();
  await trail.bringToFront();
  await expect(trail.locator('.page-head')).toContainText('3 pages on 1 day');

  await trail.getByRole('button', { name: 'Delete all …' }).click();
  await trail.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click();
  await expect(trail.locator('.trail-none')).toContainText('Nothing yet');
  await undo.click();
  await expect(trail.locator('.page-head')).toContainText('3 pages on 1 day');
  await showOwnPage(strata, trail, 'dashboard.html?again#/trail');
  await expect(rows).toHaveCount(3);
});

test('the hint is a pill, a glyph, or nothing but the lit icon, at once in open pages', async ({
  strata,
}) => {
  await serve(strata.context);
  const page = await read(strata, subnets);
  await expect(pill(page)).toContainText('VPC subnets');
  const settings = await openOwnPage(strata, 'dashboard.html#/settings');
  await settings.getByRole('radio', { name: /Glyph only/ }).check();
  await expect(pill(page)).not.toContainText('VPC subnets');
  await pill(page).getByRole('button').click();
  await expect(card(page)).toContainText('Hold on to this');

  await settings.getByRole('radio', { name: /Nothing in the page/ }).check();
  await expect(page.locator('strata-hint')).toHaveCount(0);
  const another = await read(strata, pods);
  await expect
    .poll(async () => iconTitle(settings, await tabOf(settings, pods.address)))
    .toContain('Kubernetes & runtime');
  await expect(another.locator('strata-hint')).toHaveCount(0);

  await settings.getByRole('radio', { name: /Pill/ }).check();
  await expect(pill(another)).toContainText('Pods and probes');
  await expect(pill(page)).toContainText('VPC subnets');
});
