import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkRooms } from '../../scripts/check-rooms.ts';
import { runTool } from '../../scripts/run-tool.ts';

// Every fence is shown to hold: a small project with one planted violation each, and the tools of this one.
// It lies inside this project, so that packages are found.

mkdirSync('test-results', { recursive: true });
const made: string[] = [];
afterAll(() => made.forEach(folder => rmSync(folder, { recursive: true, force: true })));

function plant(files: Record<string, string>): string {
  const base = mkdtempSync(resolve('test-results/fence-'));
  made.push(base);
  const all = {
    'tsconfig.json': JSON.stringify({ extends: resolve('tsconfig.json'), include: ['**/*'], exclude: [] }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  }
  return base;
}

const value = 'export const value = 1;\n';
const from = (where: string) => `export { value } from '${where}';\n`;
const uses = (what: string, where: string) =>
  `import { ${what} } from '${where}';\nexport const used = ${what};\n`;

describe('the rooms', () => {
  test.each([
    {
      rule: 'core-knows-only-core',
      files: { 'core/a.ts': from('../platform/b.ts'), 'platform/b.ts': value },
    },
    {
      rule: 'components-know-only-core-and-components',
      files: { 'components/a.ts': from('../platform/b.ts'), 'platform/b.ts': value },
    },
    {
      rule: 'platform-knows-only-core-and-platform',
      files: { 'platform/a.ts': from('../components/b.ts'), 'components/b.ts': value },
    },
    {
      rule: 'content-knows-only-types-of-core',
      files: { '.wxt/content/a.ts': from('../../platform/b.ts'), 'platform/b.ts': value },
    },
    {
      rule: 'an-entrypoint-stays-in-its-folder',
      files: { 'entrypoints/popup/a.ts': from('../dashboard/b.ts'), 'entrypoints/dashboard/b.ts': value },
    },
    {
      rule: 'modules-run-at-build-time-only',
      files: { 'platform/a.ts': from('../modules/b.ts'), 'modules/b.ts': value },
    },
    {
      rule: 'the-browser-is-touched-in-platform',
      files: { 'entrypoints/popup/a.ts': uses('openDB', 'idb') },
    },
    {
      rule: 'solid-draws-in-components-and-entrypoints',
      files: { 'platform/a.ts': uses('createSignal', 'solid-js') },
    },
    { rule: 'zod-checks-in-core', files: { 'components/a.ts': uses('z', 'zod') } },
    { rule: 'core-has-no-browser-and-no-node', files: { 'core/a.ts': uses('readFileSync', 'node:fs') } },
    { rule: 'every-import-resolves', files: { 'core/a.ts': from('./missing.ts') } },
    {
      rule: 'no-circles',
      files: {
        'core/a.ts': `import { two } from './b.ts';\nexport const one = () => two;\n`,
        'core/b.ts': `import { one } from './a.ts';\nexport const two = () => one;\n`,
      },
    },
  ])('$rule is noticed', async ({ rule, files }) => {
    expect(await checkRooms('rooms', plant(files as unknown as Record<string, string>))).toContain(rule);
  });

  test('a type from a forbidden room counts as well', async () => {
    const files = {
      'core/a.ts': `import type { Thing } from '../platform/b.ts';\nexport type Mine = Thing;\n`,
      'platform/b.ts': 'export interface Thing { id: string }\n',
    };
    expect(await checkRooms('rooms', plant(files))).toContain('core-knows-only-core');
  });

  test('directions that are allowed pass', async () => {
    const files = {
      'core/a.ts': value,
      'platform/b.ts': from('../core/a.ts'),
      'entrypoints/popup/c.ts': from('../../platform/b.ts'),
    };
    expect(await checkRooms('rooms', plant(files))).toBeUndefined();
  });
});

describe('what a context carries at run time', () => {
  test.each([
    {
      rule: 'the-page-carries-nothing-heavy',
      files: {
        'entrypoints/page.content/index.ts': from('../../core/a.ts'),
        'core/a.ts': `${uses('z', 'zod')}${value}`,
      },
    },
    {
      rule: 'the-page-script-draws-nothing',
      files: {
        'entrypoints/page.content/index.ts': from('../../components/a.ts'),
        'components/a.ts': `${uses('createSignal', 'solid-js')}${value}`,
      },
    },
    {
      rule: 'authoring-tools-stay-at-build-time',
      files: {
        'entrypoints/popup/index.ts': from('../../core/curriculum/schema.ts'),
        'core/curriculum/schema.ts': value,
      },
    },
    {
      rule: 'authoring-tools-stay-at-build-time',
      files: {
        'entrypoints/popup/index.ts': from('../../core/curriculum/rules/options.ts'),
        'core/curriculum/rules/options.ts': value,
      },
    },
    {
      rule: 'the-background-holds-no-question',
      files: {
        'entrypoints/background.ts': from('../.wxt/content/questions.ts'),
        '.wxt/content/questions.ts': value,
      },
    },
    {
      rule: 'the-background-works-out-no-dates',
      files: {
        'entrypoints/background.ts': from('../platform/cards.ts'),
        'platform/cards.ts': `${uses('fsrs', 'ts-fsrs')}${value}`,
      },
    },
  ])('$rule is noticed', async ({ rule, files }) => {
    expect(await checkRooms('runtime', plant(files as unknown as Record<string, string>))).toContain(rule);
  });

  test('types alone weigh nothing', async () => {
    const files = {
      'entrypoints/page.content/index.ts': `import type { z } from 'zod';\nexport type Mine = z.ZodType;\n`,
    };
    expect(await checkRooms('runtime', plant(files))).toBeUndefined();
  });
});

test.each(['rooms', 'runtime'] as const)('the %s rules fail when they see no module at all', async set => {
  expect(await checkRooms(set, plant({}))).toContain('saw 0 of 0 files');
});

test('types: an index that may be missing, and an optional property set to undefined, are errors', () => {
  const base = plant({
    'a.ts': `export const first: number = [1][0];\nexport const box: { size?: number } = { size: undefined };\n`,
  });
  const { ok, output } = runTool('tsc', ['--noEmit', '-p', join(base, 'tsconfig.json')]);
  expect(ok).toBe(false);
  expect(output).toMatch(/a\.ts\(1,.*TS2322/);
  expect(output).toMatch(/a\.ts\(2,.*TS2375/);
});

test('lint: a promise left alone, a lost Solid prop, innerHTML, a clock in core and fetch are errors', () => {
  const base = plant({
    'core/a.ts': `export const now = () => Date.now();\n`,
    'platform/b.ts': `export const go = () => { Promise.resolve(1); };\nexport const ask = () => fetch('/');\nexport const set = (element: Element) => { element.innerHTML = ''; };\n`,
    'components/c.tsx': `export function Name({ name }: { name: string }) {\n  return <b>{name}</b>;\n}\n`,
  });
  copyFileSync('eslint.config.mjs', join(base, 'eslint.config.mjs'));
  const { ok, output } = runTool('eslint', ['.'], process.env, base);
  expect(ok).toBe(false);
  for (const rule of [
    'no-restricted-syntax',
    '@typescript-eslint/no-floating-promises',
    'no-restricted-globals',
    'no-restricted-properties',
    'solid/no-destructure',
  ])
    expect(output).toContain(rule);
});

test('dead code: an export that nobody uses and a file that nobody imports are errors', () => {
  const base = plant({
    'package.json': JSON.stringify({ name: 'planted', type: 'module' }),
    'entrypoints/a.ts': `import { used } from '../core/b.ts';\nconsole.log(used);\n`,
    'core/b.ts': `export const used = 1;\nexport const unused = 2;\n`,
    'core/orphan.ts': value,
  });
  copyFileSync('knip.json', join(base, 'knip.json'));
  const { ok, output } = runTool('knip', [], process.env, base);
  expect(ok).toBe(false);
  expect(output).toContain('core/orphan.ts');
  expect(output).toMatch(/unused\s/);
});

test('formatting: what the formatter would write in another way is an error', () => {
  const base = plant({ 'a.ts': 'export const  a = "b"\n' });
  const { ok, output } = runTool('prettier', [
    '--check',
    '--no-config',
    join(base, 'a.ts'),
    '--ignore-path',
    '/dev/null',
  ]);
  expect(ok).toBe(false);
  expect(output).toContain('a.ts');
});
