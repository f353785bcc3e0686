/** What a context carries at run time; imports of types alone do not count. */
const page = '^entrypoints/(page\\.content|hint|read-page)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'the-page-carries-nothing-heavy',
      comment:
        'Scripts in web pages stay light and never hold a question, a schema, a database or the scheduler.',
      severity: 'error',
      from: { path: page },
      to: {
        path: [
          'node_modules/(zod|idb|ts-fsrs)/',
          '^\\.wxt/content/(questions|topics)',
          '^core/(memory|quiz)/',
          '^core/messages',
          '^platform/database/',
        ],
        reachable: true,
      },
    },
    {
      name: 'the-page-script-draws-nothing',
      comment: 'Solid is loaded with the hint, when there is one to show.',
      severity: 'error',
      from: { path: '^entrypoints/(page\\.content|read-page)' },
      to: { path: 'node_modules/solid-js/', reachable: true },
    },
    {
      name: 'authoring-tools-stay-at-build-time',
      comment: 'Schema, YAML, Markdown and colours are for authors: what ships is compiled.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: {
        path: [
          '^core/curriculum/(schema|check)',
          '^core/curriculum/(read-yaml|inline|compile|rule|tally)\\.ts$',
          '^core/curriculum/rules/',
          'node_modules/(yaml|shiki|mdast-util-from-markdown|@cdktn|sh-syntax|dockerfile-utils|@prometheus-io)/',
          '^modules/',
        ],
        reachable: true,
      },
    },
    {
      name: 'the-background-holds-no-question',
      comment: 'Questions are loaded by the pages that ask them.',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: { path: '^\\.wxt/content/questions', reachable: true },
    },
    {
      name: 'the-background-works-out-no-dates',
      comment: 'The background counts what is due. The scheduler is loaded by the pages that ask and show.',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: { path: 'node_modules/ts-fsrs/', reachable: true },
    },
  ],
};
