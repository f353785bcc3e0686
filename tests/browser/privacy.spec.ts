import { expect } from '@playwright/test';
import { openOwnPage } from '../../scripts/browser/launch.ts';
import { samples, serve } from '../../scripts/browser/samples.ts';
import { answer, card, openPopup, pill, read } from '../../scripts/browser/story.ts';
import { test } from './support.ts';

test('nothing is requested in the whole story but the pages that the reader opens', async ({ strata }) => {
  const asked: string[] = [];
  const own = new URL(strata.url('')).host;
  strata.context.on('request', request => {
    const url = new URL(request.url());
    if (url.host !== own && url.protocol !== 'data:') asked.push(request.url());
  });
  await serve(strata.context);
  const page = await read(strata, samples.subnets);
  await pill(page).locator('.grip').click();
  await expect(card(page)).toContainText('Hold on to this');
  const popup = await openPopup(strata, samples.subnets.address);
  await answer(popup);
  await openOwnPage(strata, 'dashboard.html');
  expect(asked.filter(url => !url.startsWith('about:') && !url.endsWith('/favicon.ico'))).toEqual([
    samples.subnets.address,
  ]);
});

test('an extension page cannot reach the network, not even when it tries', async ({ strata }) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  const outcome = await dashboard.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    );
    await new Promise(resolve => setTimeout(resolve, 100)); // the violation is reported after the refusal
    return { fetched, refused };
  });
  expect(outcome).toEqual({ fetched: 'refused', refused: ['connect-src'] });
});

test('a page cannot see the extension by its files', async ({ strata }) => {
  await serve(strata.context);
  const page = await read(strata, samples.elsewhere);
  const seen = await page.evaluate(
    address =>
      new Promise<string>(resolve => {
        const image = new Image();
        image.onload = () => resolve('seen');
        image.onerror = () => resolve('hidden');
        image.src = address;
      }),
    strata.url('icons/plain-16.png'),
  );
  expect(seen).toBe('hidden');
});

test('the permissions are the ones that PRIVACY.md explains, and no more', async ({ strata }) => {
  const dashboard = await openOwnPage(strata, 'dashboard.html');
  const manifest = await dashboard.evaluate(() => {
    type Api = {
      runtime: {
        getManifest: () => {
          permissions: string[];
          optional_permissions: string[];
          optional_host_permissions: string[];
          host_permissions: string[];
          web_accessible_resources?: unknown[];
        };
      };
    };
    const api =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    return api.runtime.getManifest();
  });
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    ...(strata.kind === 'chromium' ? ['sidePanel'] : []),
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(
    manifest.host_permissions.filter(host => !/^\*:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(host)),
  ).toEqual([]);
});
