import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { everySite, patternOf } from '../../core/sites/patterns.ts';
import { launch, openOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { samples, serve, type Sample } from '../../scripts/browser/samples.ts';
import { card, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { kindOf } from './support.ts';
import { clickToolbarButton, clickToolbarButtonOfFirefox } from './toolbar.ts';

const { subnets, pods, unlisted, elsewhere } = samples;
const wiki: Sample = { ...unlisted, address: 'http://localhost:3000/runbooks/alerts' };
const named: Sample = { ...unlisted, address: 'https://github.com/example/alerts' };

const agreed = [
  ...everySite,
  ...['blog.example', 'localhost', 'github.com', 'cooking.example'].map(patternOf),
];

/** A test whose reader says yes whenever the browser asks for a permission. */
const test = base.extend<{ strata: Strata }>({
  strata: async ({}, use, info) => {
    const strata = await launch(kindOf(info), { profile: info.outputPath('profile'), agreed });
    await serve(strata.context, [...Object.values(samples), wiki, named]);
    await use(strata);
    await strata.close();
  },
});

const openSettings = (strata: Strata) => openOwnPage(strata, 'dashboard.html#/settings');
const yourSites = (settings: Page) => settings.getByRole('list', { name: 'Your sites' });
const everySiteSwitch = (settings: Page) => settings.getByRole('switch', { name: 'Every site' });
const hint = (page: Page) => page.locator('strata-hint');

async function add(settings: Page, typed: string): Promise<void> {
  await settings.getByLabel('Add a site').fill(typed);
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
}

for (const { story, typed, sample, host } of [
  {
    story: 'a site',
    typed: 'https://blog.example/any/page?of=it',
    sample: unlisted,
    host: 'blog.example',
  },
  {
    story: 'a host without certificate, on a port',
    typed: 'localhost:3000',
    sample: wiki,
    host: 'localhost',
  },
])
  test(`${story} that is added is hinted at once and from then on, and no more when it is removed`, async ({
    strata,
  }) => {
    const page = await read(strata, sample);
    const settings = await openSettings(strata);
    await expect(settings.getByText('You have added none.')).toBeVisible();
    await add(settings, typed);
    await expect(yourSites(settings)).toContainText(host);
    await expect(settings.getByLabel('Add a site')).toHaveValue('');
    await expect(pill(page)).toContainText('Observability');
    await page.reload();
    await expect(pill(page)).toContainText('Observability');
    await expect(hint(page)).toHaveCount(1);

    await yourSites(settings)
      .getByRole('button', { name: `Remove ${host}` })
      .click();
    await expect(hint(page)).toHaveCount(0);
    await expect(yourSites(settings)).toContainText('Removed');
    await page.reload();
    await page.waitForTimeout(500);
    await expect(hint(page)).toHaveCount(0);

    const undo = yourSites(settings).getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(pill(page)).toBeVisible();
  });

test('every site means every site, and switching it off leaves the listed and the added ones as they were', async ({
  strata,
}) => {
  const [blog, git, bread, listed] = [
    await read(strata, unlisted),
    await read(strata, named),
    await read(strata, elsewhere),
    await read(strata, subnets),
  ];
  await expect(pill(listed)).toBeVisible();
  const settings = await openSettings(strata);
  await settings.getByRole('switch', { name: 'Hints on GitHub, github.com' }).click();
  await expect(pill(git)).toBeVisible();
  await expect(hint(blog)).toHaveCount(0);

  await everySiteSwitch(settings).click();
  await expect(everySiteSwitch(settings)).toBeChecked();
  await expect(pill(blog)).toBeVisible();
  await listed.reload();
  await expect(hint(listed)).toHaveCount(1);
  await bread.waitForTimeout(500);
  await expect(hint(bread)).toHaveCount(0);

  await everySiteSwitch(settings).click();
  await expect(everySiteSwitch(settings)).not.toBeChecked();
  await expect(hint(blog)).toHaveCount(0);
  await expect(pill(git)).toBeVisible();
  for (const page of [git, listed]) {
    await page.reload();
    await expect(pill(page)).toBeVisible();
  }
});

test('with every site on, one site can be left out from its own card, and comes back from settings', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await everySiteSwitch(settings).click();
  await expect(everySiteSwitch(settings)).toBeChecked();
  const page = await read(strata, unlisted);
  await pill(page).locator('.grip').click();
  await card(page).getByRole('button', { name: 'Not on this site' }).click();
  await expect(hint(page)).toHaveCount(0);
  await page.reload();
  await expect(yourSites(settings)).toContainText('Switched off');
  await yourSites(settings).getByRole('button', { name: 'Switch on: show hints on blog.example' }).click();
  await expect(pill(page)).toBeVisible();
});

test('a listed site is found by its product, and switched off and on for the open page too', async ({
  strata,
}) => {
  const page = await read(strata, pods);
  await expect(pill(page)).toBeVisible();
  const settings = await openSettings(strata);
  await settings.getByLabel('Search by product or host').fill('kubernetes io');
  const kubernetes = settings.getByRole('switch', { name: 'Hints on Kubernetes, kubernetes.io' });
  await expect(kubernetes).toBeChecked();
  await kubernetes.press('Space');
  await expect(kubernetes).not.toBeChecked();
  await expect(hint(page)).toHaveCount(0);
  await kubernetes.press('Enter');
  await expect(kubernetes).toBeChecked();
  await expect(pill(page)).toBeVisible();
  await settings.getByLabel('Search by product or host').fill('sourdough');
  await expect(settings.getByText('Nothing is called “sourdough”.')).toBeVisible();
});

test('what is revoked in the browser itself is gone here as well', async ({ strata }) => {
  const page = await read(strata, unlisted);
  const settings = await openSettings(strata);
  await add(settings, 'blog.example');
  await expect(pill(page)).toBeVisible();
  await settings.evaluate(
    async origins => {
      type Api = { permissions: { remove: (what: object) => Promise<boolean> } };
      const api =
        (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      await api.permissions.remove({ origins });
    },
    [patternOf('blog.example')],
  );
  await expect(hint(page)).toHaveCount(0);
  await expect(settings.getByText('You have added none.')).toBeVisible();
});

test('the popup offers the site of its page, and takes it back', async ({ strata }) => {
  const page = await read(strata, unlisted);
  // The click lets us see this tab, as it does for the popup that it opens; the test presses in a second one.
  if (strata.kind === 'chromium') await clickToolbarButton(strata, page);
  else await clickToolbarButtonOfFirefox(strata, page);
  const popup = await openPopupOnceSeen(strata, unlisted.address);
  await popup.getByRole('button', { name: 'Show hints on blog.example' }).click();
  await expect(popup.getByText('Hints show on blog.example now.')).toBeVisible();
  await expect(pill(page)).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: 'Show hints on blog.example' })).toBeVisible();
  await expect(hint(page)).toHaveCount(0);
});

test('a site that cannot be added says why, and a refused permission changes nothing', async ({ strata }) => {
  const settings = await openSettings(strata);
  await add(settings, 'file:///home/me/notes.html');
  await expect(settings.getByRole('alert')).toContainText('Browsers keep extensions out of files');
  await expect(settings.getByLabel('Add a site')).toBeFocused();
  await add(settings, 'docs.aws.amazon.com');
  await expect(settings.getByRole('alert')).toContainText('Hints show on docs.aws.amazon.com already.');
  await settings.evaluate(() => {
    type Api = { permissions: { request: () => Promise<boolean> } };
    const api =
      (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    api.permissions.request = () => Promise.resolve(false); // the reader says no
  });
  await add(settings, 'blog.example');
  await expect(settings.getByText('Your browser gave no permission')).toBeVisible();
  await expect(settings.getByLabel('Add a site')).toHaveValue('blog.example');
  await everySiteSwitch(settings).click();
  await expect(settings.getByText('it stays with the sites below')).toBeVisible();
  await expect(everySiteSwitch(settings)).not.toBeChecked();
});

test('settings fit a narrow window, and axe finds nothing in any of their states', async ({ strata }) => {
  const settings = await openSettings(strata);
  await settings.setViewportSize({ width: 360, height: 760 });
  await add(settings, 'blog.example');
  await expect(yourSites(settings)).toContainText('blog.example');
  await settings.getByRole('button', { name: /^Show all/ }).click();
  expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await add(settings, 'not a host');
  await expect(settings.getByRole('alert')).toContainText('is not a host');
  const { violations } = await new AxeBuilder({ page: settings }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
});

async function openPopupOnceSeen(strata: Strata, address: string): Promise<Page> {
  let popup: Page | undefined;
  await expect(async () => {
    popup = await openPopup(strata, address);
  }).toPass({ timeout: 15_000 });
  if (!popup) throw new Error('The popup did not open.');
  return popup;
}
