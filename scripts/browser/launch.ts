import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser, type BrowserKind } from './find.ts';
import { closeWelcome, isFresh } from './welcome.ts';

/** A real browser with the built extension in it. */
export interface Strata {
  readonly kind: BrowserKind;
  readonly context: BrowserContext;
  /** The address of one of the extension's own pages, such as `popup.html`. */
  readonly url: (page: string) => string;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the browser's profile: launch it again and what was stored is there. */
  readonly profile: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  /** The folder into which the browser puts what is saved. */
  readonly downloads?: string;
  /**
   * What the reader is taken to have agreed to: asked for one of these permissions (match patterns of sites, and names such
   * as `notifications`), the browser gives it without its prompt, which nothing here could answer.
   */
  readonly agreed?: readonly string[];
  /** The page that opens once in a fresh profile stays. Otherwise Chromium is handed over when it was closed. */
  readonly keepWelcome?: boolean;
}

const geckoId = 'strata@strata.extension';
/** Firefox gives every installation an address of its own; the tests give it this one. */
const geckoHost = '5f3b1c9e-6f0a-4f57-9a3e-0d1f2a7c4b11';

/** Nothing may leave the machine: pages are served from inside the test, everything else finds no host. */
const sealed = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Strata> {
  if (kind === 'chromium' && options.agreed) await agreeBeforehand(options.profile, options.agreed);
  if (kind === 'firefox') return launchFirefox(options); // there it stays: Playwright is not told of tabs that an extension opens
  const comes = isFresh(options.profile);
  const strata = await launchChromium(options);
  if (comes && !options.keepWelcome) await closeWelcome(strata.context);
  return strata;
}

/**
 * Writes into a fresh profile that the permissions were given once before: for those, Chromium does not prompt again. The
 * extension does not hold them for that; it has to ask.
 */
async function agreeBeforehand(profile: string, permissions: readonly string[]): Promise<void> {
  const first = await launch('chromium', { profile });
  const id = new URL(first.url('')).host;
  await first.close();
  const file = join(profile, 'Default/Preferences');
  type Preferences = { extensions: { settings: Record<string, object> } };
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  preferences.extensions.settings[id] = {
    ...preferences.extensions.settings[id],
    runtime_granted_permissions: {
      api: permissions.filter(permission => !permission.includes('://')),
      manifest_permissions: [],
      explicit_host: permissions.filter(permission => permission.includes('://')),
      scriptable_host: [],
    },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

async function launchChromium({
  profile,
  colorScheme = 'light',
  headless = true,
  downloads,
}: LaunchOptions): Promise<Strata> {
  const extension = resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable('chromium'),
    headless,
    colorScheme,
    ...(downloads && { downloadsPath: downloads }),
    ...(headless ? { viewport: { width: 1280, height: 860 } } : { viewport: null }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging', // lets a test click our button in the toolbar
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // as root Chromium starts in no other way
      ...(headless ? sealed : []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(notTaken));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  return { kind: 'chromium', context, url: page => `${origin}/${page}`, close: () => context.close() };
}

/** Chrome itself, from version 137 on, ignores the switch that installs an unpacked extension; Chromium and Edge do not. */
function notTaken(cause: unknown): never {
  throw new Error(
    `${executable('chromium')} did not take the extension. Use Chromium or Edge: name it in STRATA_CHROMIUM.`,
    { cause },
  );
}

async function launchFirefox({
  profile,
  colorScheme = 'light',
  headless = true,
  agreed,
  downloads,
}: LaunchOptions): Promise<Strata> {
  const [built] = globSync('.output/*-firefox.zip');
  if (!built) throw new Error('There is no Firefox build: run `npm run zip:firefox`.');
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  copyFileSync(built, join(profile, 'extensions', `${geckoId}.xpi`));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: executable('firefox'),
    headless,
    colorScheme,
    ...(downloads && { downloadsPath: downloads }),
    ...(headless ? { viewport: { width: 1280, height: 860 } } : { viewport: null }),
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoHost }),
      // Idle backgrounds are stopped after this many ms, so that every story is told with one that comes and goes.
      'extensions.background.idle.timeout': 2000,
      'extensions.webextOptionalPermissionPrompts': agreed === undefined,
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.update.enabled': false,
      'browser.region.update.enabled': false,
    },
  });
  return {
    kind: 'firefox',
    context,
    url: page => `moz-extension://${geckoHost}/${page}`,
    close: () => context.close(),
  };
}

function executable(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (!found)
    throw new Error(`No ${kind} was found: \`npm test\` and \`npm start\` install it where they may.`);
  return found;
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(strata: Strata, address: string): Promise<Page> {
  const page = await strata.context.newPage();
  await showOwnPage(strata, page, address);
  return page;
}

/** Goes to one of the extension's own pages, and is there once it has drawn something. */
export async function showOwnPage(strata: Strata, page: Page, address: string): Promise<void> {
  await goUntilShown(
    page,
    strata.url(address),
    '#dashboard main > :not([aria-busy]), #popup > *, #sidepanel > *',
  );
}

/**
 * Goes to a page of the extension's origin until something of it is there. Firefox may still be installing the extension
 * when it starts, and often does not tell that such a page has loaded; then nothing in it is ever found, and going there
 * again helps. So patience is short at first, and longer each time, for a computer that has more to do.
 */
export async function goUntilShown(page: Page, url: string, shown: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (let patience = 700; ; patience = Math.min(2 * patience, 6000)) {
    try {
      await page.goto(url, { timeout: 2 * patience, waitUntil: 'commit' });
      await page.locator(shown).first().waitFor({ timeout: patience });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
