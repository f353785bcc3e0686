import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinScripts } from '../../modules/join-scripts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-join-'));
  mkdirSync(join(folder, 'chunks'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const html = `<!DOCTYPE html>
<html lang="en">
  <head>
    <script type="module" crossorigin src="/chunks/popup-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/base-1.css">
    <link rel="stylesheet" crossorigin href="/assets/popup-1.css">
  </head>
</html>`;

function build(chunks: Record<string, string>): void {
  writeFileSync(join(folder, 'popup.html'), html);
  writeFileSync(join(folder, 'assets/base-1.css'), 'p{color:red}');
  writeFileSync(join(folder, 'assets/popup-1.css'), 'p{color:green}');
  for (const [name, code] of Object.entries(chunks)) writeFileSync(join(folder, 'chunks', name), code);
}

const page = () => readFileSync(join(folder, 'popup.html'), 'utf8');
const linked = (pattern: RegExp) => [...page().matchAll(pattern)].map(([, file = '']) => file);

test('a page begins with one script and one stylesheet, and what comes later stays apart', async () => {
  build({
    'popup-1.js': `import{a}from"./shared-1.js";document.title=a;import("./later-1.js").then(l=>l.b());`,
    'shared-1.js': `export const a="from shared";`,
    'later-1.js': `export const b=()=>"from later";`,
  });
  await joinScripts(folder, 'popup.html');
  const scripts = linked(/src="\/([^"]+)"/g);
  expect(scripts).toHaveLength(1);
  const code = readFileSync(join(folder, scripts[0] ?? ''), 'utf8');
  expect(code).toContain('from shared');
  expect(code).not.toContain('from later');
  expect(code).toMatch(/import\([`"']\.\/later-1\.js[`"']\)/);
  const sheets = linked(/href="\/([^"]+)"/g);
  expect(sheets).toHaveLength(1);
  // In the order in which they were linked: the later one wins.
  expect(readFileSync(join(folder, sheets[0] ?? ''), 'utf8')).toBe('p{color:red}p{color:green}');
});

test('code that would run twice, at the start and once more later, is refused by its name', async () => {
  build({
    'popup-1.js': `import{a}from"./shared-1.js";document.title=a;import("./later-1.js");`,
    'shared-1.js': `export const a="from shared";`,
    'later-1.js': `import{a}from"./shared-1.js";export const b=()=>a;`,
  });
  await expect(joinScripts(folder, 'popup.html')).rejects.toThrow(
    'chunks/later-1.js is loaded later by popup.html and shares code with its start.',
  );
  expect(page()).toBe(html);
  expect(readdirSync(join(folder, 'assets'))).toHaveLength(2);
});
