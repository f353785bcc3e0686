/** Who may import whom, types included. The picture is in README.md. */
const room = name => `^${name}/`;
const compiled = '^\\.wxt/content/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'every-import-resolves',
      comment: 'An import that is not found escapes every other rule. Correct the path, or add the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?inline$', '^wxt/', '^node:', '^virtual:'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-knows-only-core',
      comment: 'Core is pure: give it what it needs as arguments.',
      severity: 'error',
      from: { path: room('core') },
      to: {
        path: [
          room('content'),
          room('components'),
          room('platform'),
          room('entrypoints'),
          room('modules'),
          compiled,
        ],
      },
    },
    {
      name: 'components-know-only-core-and-components',
      comment: 'Components get props and give callbacks: wire them in entrypoints.',
      severity: 'error',
      from: { path: room('components') },
      to: { path: [room('content'), room('platform'), room('entrypoints'), room('modules'), compiled] },
    },
    {
      name: 'platform-knows-only-core-and-platform',
      comment: 'Platform adapts the browser and draws nothing: pass it what it needs.',
      severity: 'error',
      from: { path: room('platform') },
      to: { path: [room('content'), room('components'), room('entrypoints'), room('modules'), compiled] },
    },
    {
      name: 'content-knows-only-types-of-core',
      comment: 'Content is data.',
      severity: 'error',
      from: { path: [room('content'), compiled] },
      to: { path: [room('components'), room('platform'), room('entrypoints'), room('modules')] },
    },
    {
      name: 'an-entrypoint-stays-in-its-folder',
      comment: 'What two entrypoints share belongs in a room.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'modules-run-at-build-time-only',
      comment: 'Build-time code must not be shipped.',
      severity: 'error',
      from: { pathNot: [room('modules')] },
      to: { path: room('modules') },
    },
    {
      name: 'the-browser-is-touched-in-platform',
      comment: 'idb and wxt/browser belong under platform.',
      severity: 'error',
      from: { pathNot: [room('platform')] },
      to: { path: ['node_modules/idb/', 'wxt/browser', '@wxt-dev/browser', 'webextension-polyfill'] },
    },
    {
      name: 'solid-draws-in-components-and-entrypoints',
      comment: 'solid-js belongs under components and entrypoints.',
      severity: 'error',
      from: { pathNot: [room('components'), room('entrypoints')] },
      to: { path: 'node_modules/solid-js/' },
    },
    {
      name: 'zod-checks-in-core',
      comment: 'Schemas belong in core.',
      severity: 'error',
      from: { pathNot: [room('core')] },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'core-has-no-browser-and-no-node',
      comment: 'Core runs anywhere.',
      severity: 'error',
      from: { path: room('core') },
      to: { dependencyTypes: ['core'] },
    },
  ],
};
