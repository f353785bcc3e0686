import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadKnown, noteKnown } from '../../platform/known-topics.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

test('no topic is known at first, one is from the day on which it was shown, and it can be taken back', async () => {
  expect(await loadKnown()).toEqual({});
  await noteKnown('probes', '2026-11-25');
  expect(await loadKnown()).toEqual({ probes: '2026-11-25' });
  await noteKnown('probes', undefined);
  expect(await loadKnown()).toEqual({});
});

test('topics that are noted at the same time are all known', async () => {
  await Promise.all(['probes', 'gitops', 'slo'].map(topic => noteKnown(topic, '2026-11-25')));
  expect(Object.keys(await loadKnown())).toHaveLength(3);
});
