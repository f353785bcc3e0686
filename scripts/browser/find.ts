import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Whether the reader can be shown a window. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Where browsers are found that take an unsigned extension: any of the Chromium family, and Firefox ESR or Developer Edition. */
const names: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-devedition', 'firefox'],
};
const places: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The browser to use: the one named by `STRATA_CHROMIUM` or `STRATA_FIREFOX`, or the first that is installed. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[`STRATA_${kind.toUpperCase()}`];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names[kind].map(name => join(folder, name)));
  return [...onPath, ...places[kind]].find(file => existsSync(file));
}

/**
 * Finds browsers, installing what is missing from Debian's packages where that is possible.
 *
 * @throws Error that says what to install by hand
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): Record<BrowserKind, string | undefined> {
  const missing = kinds.filter(kind => findBrowser(kind) === undefined);
  if (missing.length > 0 && process.platform === 'linux') installFromDebian(missing);
  for (const kind of kinds)
    if (findBrowser(kind) === undefined)
      throw new Error(
        kind === 'chromium'
          ? 'No Chromium, Chrome or Edge was found. Install one, or name it in STRATA_CHROMIUM.'
          : 'No Firefox was found. Install Firefox ESR or Developer Edition, or name it in STRATA_FIREFOX.',
      );
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}

function installFromDebian(missing: readonly BrowserKind[]): void {
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) => {
    const [command, rest] = root ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]];
    return (
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  if (spawnSync('apt-get', ['--version']).error) return;
  const packages = [
    ...missing.map(kind => (kind === 'chromium' ? 'chromium' : 'firefox-esr')),
    'fonts-dejavu-core',
    'fonts-liberation',
  ];
  console.log(`Installing ${packages.join(', ')} from Debian's packages ...`);
  apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', ...packages))
    console.error('That did not work.');
}
