import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { joinScripts } from './modules/join-scripts.ts';
import { startChunks } from './modules/start-chunks.ts';

/** Where each page, and the background, begins. */
const first = {
  background: `\0virtual:wxt-background-entrypoint?${resolve('entrypoints/background.ts')}`,
  dashboard: resolve('entrypoints/dashboard/index.html'),
  popup: resolve('entrypoints/popup/index.html'),
  sidepanel: resolve('entrypoints/sidepanel/index.html'),
};

export default defineConfig({
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the reader switches the daily notification on.
    optional_permissions: ['notifications'],
    // Asked for host by host, when the reader adds one.
    optional_host_permissions: ['*://*/*'],
    icons: {
      16: 'icons/mark-16.png',
      32: 'icons/mark-32.png',
      48: 'icons/mark-48.png',
      128: 'icons/mark-128.png',
    },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icons/plain-16.png', 32: 'icons/plain-32.png' },
    },
    // Nothing may be fetched, not even our own files: chunks are modules, styles and pictures are files of ours.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'strata@strata.extension',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    // No preloading of modules: its polyfill fetches, and we allow no fetch; and as all of them lie in the extension, the
    // links for it cost a page more than they save, up to 50 ms before its first paint.
    build: { modulePreload: false },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the name under which WXT hands over what it sets
      const output = config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      const name = startChunks(first);
      output.codeSplitting = { groups: [{ name, debugName: 'what several pages need to start' }] };
    },
    'build:done': async ({ config: { command, outDir } }) => {
      if (command !== 'build') return;
      // The dashboard shares code with its views, which come later, so it stays as it is.
      for (const page of ['popup.html', 'sidepanel.html']) await joinScripts(outDir, page);
    },
  },
  zip: { excludeSources: ['.tools/**', 'test-results/**'] },
});
