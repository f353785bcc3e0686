import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { afterImporting, afterSaving, noCopies } from '../../core/memory/copies.ts';
import { changeCopies, loadCopies } from '../../platform/copies.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

test('of copies, none is known at first, and the last one from then on', async () => {
  expect(await loadCopies()).toEqual(noCopies);
  await changeCopies(() => afterSaving(120, 1_700_000_000_000));
  expect(await loadCopies()).toEqual({ savedAt: 1_700_000_000_000, covered: 120, putOffAt: 0 });
});

test('changes that are made at the same time all count', async () => {
  await Promise.all([1, 2, 3].map(added => changeCopies(before => afterImporting(before, added))));
  expect((await loadCopies()).covered).toBe(6);
});
