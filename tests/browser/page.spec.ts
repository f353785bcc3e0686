import { expect, type Page } from '@playwright/test';
import { openOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve, type Sample } from '../../scripts/browser/samples.ts';
import { card, iconTitle, openPopup, pill, read, tabOf } from '../../scripts/browser/story.ts';
import { changeSettings } from './extension.ts';
import { test } from './support.ts';

const { subnets, pods, elsewhere } = samples;

for (const sample of Object.values(samples).filter(
  ({ layer, address }) => layer && !address.includes('example'),
))
  test(`a page about ${sample.title.toLowerCase()} is hinted as ${String(sample.layer)}`, async ({
    strata,
  }) => {
    await serve(strata.context);
    await expect(pill(await read(strata, sample))).toContainText(sample.layer ?? '');
  });

test('a page that is not on a listed host is left alone', async ({ strata }) => {
  await serve(strata.context);
  const page = await read(strata, elsewhere);
  await page.waitForTimeout(1000);
  await expect(page.locator('strata-hint')).toHaveCount(0);
});

test('a strict content policy with trusted types does not keep the hint away', async ({ strata }) => {
  const strict: Sample = {
    ...subnets,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  };
  await serve(strata.context, [strict]);
  const page = await read(strata, strict);
  await pill(page).locator('.grip').click();
  await expect(card(page)).toContainText('Hold on to this');
  const met = card(page).locator('.bridges li');
  await expect(met.first()).toContainText(/^Modules, versions and registries Infrastructure as Code/);
  const radius = await card(page).evaluate(element => getComputedStyle(element).borderRadius);
  expect(radius).toBe('14px');
});

test('only the top frame is hinted', async ({ strata }) => {
  const framing: Sample = {
    ...elsewhere,
    body: `<iframe src="${subnets.address}" width="600" height="400"></iframe>`,
  };
  await serve(strata.context, [framing, subnets]);
  const page = await read(strata, framing);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toContainText('Subnets');
  await page.waitForTimeout(1000);
  await expect(frame.locator('strata-hint')).toHaveCount(0);
  await expect(page.locator('strata-hint')).toHaveCount(0);
});

test('when a site changes its address by script, the old hint goes and the new page is placed', async ({
  strata,
}) => {
  await serve(strata.context, [pods]);
  const page = await read(strata, pods);
  await expect(pill(page)).toContainText('Pods and probes');
  await page.evaluate(() => {
    history.pushState({}, '', '/docs/concepts/workloads/controllers/deployment/');
    draw(
      'Deployments and rolling updates',
      '<h2>Rolling update strategy</h2><p>maxSurge and maxUnavailable steer a rollout.</p>',
    );
    function draw(title: string, body: string) {
      document.title = title;
      const main = document.querySelector('main');
      if (!main) throw new Error('no main');
      main.innerHTML = `<h1>${title}</h1>${body}`;
    }
  });
  await expect(pill(page)).toContainText(/[Rr]ollout/);
  await page.evaluate(() => history.pushState({}, '', '/blog/'));
  await expect(page.locator('strata-hint')).toHaveCount(0);
});

test('a route behind # is a page of its own, and a # that only scrolls is not', async ({ strata }) => {
  await serve(strata.context, [pods]);
  const page = await read(strata, pods);
  await expect(pill(page)).toBeVisible();
  await markHint(page);
  await page.evaluate(() => void (location.hash = '#probes'));
  await page.waitForTimeout(600);
  expect(await isMarked(page)).toBe(true);
  await page.evaluate(() => void (location.hash = '#/other'));
  await expect.poll(() => isMarked(page)).toBe(false);
  await expect(pill(page)).toBeVisible();
});

test('keys that are pressed in the hint do not reach the shortcuts of the page', async ({ strata }) => {
  const shortcuts: Sample = {
    ...subnets,
    script: `window.heard = []; for (const where of [document, document.body]) for (const type of ['keydown', 'keypress', 'keyup']) for (const capture of [true, false]) where.addEventListener(type, e => heard.push(e.key), capture);`,
  };
  await serve(strata.context, [shortcuts]);
  const page = await read(strata, shortcuts);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await pill(page).locator('.grip').focus();
  await page.keyboard.press('s');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await heard()).toEqual([]);
  await page.locator('h1').click();
  await page.keyboard.press('s');
  expect(await heard()).toContain('s');
});

test('the pill can be folded, moved to another corner, and switched off for a site; the popup brings it back', async ({
  strata,
}) => {
  await serve(strata.context);
  const page = await read(strata, subnets);
  await pill(page).getByRole('button', { name: 'Fold' }).click();
  await expect(pill(page)).not.toContainText('Cloud');
  await page.reload();
  await expect(pill(page)).not.toContainText('Cloud');
  await pill(page).locator('.grip').click();
  await expect(pill(page)).toContainText('Cloud');
  const box = await pill(page).boundingBox();
  if (!box) throw new Error('the pill has no place');
  await page.mouse.move(box.x + 60, box.y + 18);
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 4 });
  await page.mouse.move(80, 80, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('strata-hint .hint')).toHaveClass(/top-left/);
  await expect(card(page)).toHaveCount(0);
  await pill(page).locator('.grip').click();
  await card(page).getByRole('button', { name: 'Not on this site' }).click();
  await expect(page.locator('strata-hint')).toHaveCount(0);
  const popup = await openPopup(strata, subnets.address);
  await popup.getByRole('button', { name: 'Switch on' }).click();
  await expect(pill(page)).toBeVisible();
});

test('an open card goes on in another language, and what is taught stays in English', async ({ strata }) => {
  await serve(strata.context);
  const own = await openOwnPage(strata, 'dashboard.html');
  const page = await read(strata, subnets);
  await pill(page).locator('.grip').click();
  await expect(card(page)).toContainText('Hold on to this');
  const title = await card(page).locator('h2').innerText();
  await markHint(page);

  await changeSettings(own, { language: 'de' });
  await expect(card(page)).toContainText('Merk dir das');
  await expect(card(page).getByRole('button', { name: 'Frag mich' })).toBeVisible();
  await expect(pill(page)).toContainText('Cloud & Netze');
  await expect(page.locator('strata-hint')).toHaveAttribute('lang', 'de');
  const tab = await tabOf(own, subnets.address);
  await expect.poll(() => iconTitle(own, tab)).toMatch(/^Strata: Cloud & Netze · /);
  await expect(card(page).locator('h2[lang="en"]')).toHaveText(title);

  await card(page).getByRole('button', { name: 'Falsche Ebene?' }).click();
  await changeSettings(own, { language: 'browser' });
  await expect(card(page).getByRole('button', { name: 'Not about DevOps' })).toBeVisible();
  await expect(page.locator('strata-hint')).toHaveAttribute('lang', 'en');
  expect(await isMarked(page)).toBe(true);
});

const markHint = (page: Page) =>
  page.locator('strata-hint').evaluate(host => host.setAttribute('data-seen', ''));
const isMarked = (page: Page) =>
  page.evaluate(() => document.querySelector('strata-hint')?.hasAttribute('data-seen') ?? false);
