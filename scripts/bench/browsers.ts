import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { closeWelcome, isFresh } from '../browser/welcome.ts';

/** A browser with one extension in it. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A folder of our own for builds and profiles. Remove it with `remove`. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'strata-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** In a process of its own: what a build says as it goes is not for those who read our figures. */
const building = `import { build } from 'wxt';
await build({ outDir: process.argv[1], vite: () => ({ logLevel: 'error' }) });`;

/**
 * Builds the extension as it is shipped, beside the build that others may be using.
 *
 * @returns its folder
 * @throws Error with the builder's own words
 */
export function buildStrata(folder: string): string {
  const out = join(folder, 'out');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', building, out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  return join(out, 'chrome-mv3');
}

/**
 * Writes an extension that runs on the same pages at the same moment as ours, and does nothing: what the browser itself
 * takes for any page script is the floor that ours is measured from.
 *
 * @returns its folder
 */
export function writeFloor(folder: string, strata: string): string {
  const manifest = JSON.parse(readFileSync(join(strata, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly matches: readonly string[]; readonly run_at?: string }[];
  };
  const floor = join(folder, 'floor');
  mkdirSync(floor);
  writeFileSync(join(floor, 'page.js'), '');
  writeFileSync(
    join(floor, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor',
      version: '1',
      content_scripts: manifest.content_scripts.map(({ matches, run_at }) => ({
        matches,
        run_at,
        js: ['page.js'],
      })),
    }),
  );
  return floor;
}

/** Starts Chromium with an unpacked extension. It reaches no network. */
export async function openBrowser(
  profile: string,
  extension: string,
  args: readonly string[] = [],
): Promise<BenchBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No chromium was found: `npm test` installs it where it may.');
  // Only ours has a background, and opens a page when it is installed.
  const welcomes = isFresh(profile) && existsSync(join(extension, 'background.js'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1280, height: 860 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  if (welcomes) await closeWelcome(context);
  return { context, close: () => context.close() };
}
