import { expect, test } from 'vitest';
import { startChunks } from '../../modules/start-chunks.ts';

const imports: Record<string, string[]> = {
  'popup.html': ['popup.tsx', 'styles'],
  'dashboard.html': ['dashboard.tsx', 'styles'],
  background: ['database'],
  'popup.tsx': ['solid', 'quiz'],
  'dashboard.tsx': ['solid', 'database'],
  quiz: ['database', 'solid'],
  database: ['idb'],
  'settings.tsx': ['solid', 'zod'], // loaded later
};
const bundling = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

test.each([
  { module: 'solid', chunk: 'dashboard-popup', story: 'what two pages need is in a chunk of these two' },
  { module: 'idb', chunk: 'background-dashboard-popup', story: 'what all need is in one of all' },
  { module: 'styles', chunk: 'dashboard-popup', story: 'styles go the same way' },
  { module: 'quiz', chunk: undefined, story: 'what one page needs alone stays with it' },
  { module: 'popup.html', chunk: undefined, story: 'a page itself is in no chunk of others' },
  { module: 'zod', chunk: undefined, story: 'what is loaded later is left to the bundler' },
])('$story', ({ module, chunk }) => {
  const nameOf = startChunks({
    background: 'background',
    dashboard: 'dashboard.html',
    popup: 'popup.html',
  });
  expect(nameOf(module, bundling)).toBe(chunk);
});
