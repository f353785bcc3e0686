import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { isPrivateTab } from '../../platform/active-tab.ts';
import { receive, type Handlers } from '../../platform/messaging/receive.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

test.each([
  { story: 'a private window', incognito: true },
  { story: 'an ordinary window', incognito: false },
])('a handler is told that a page script speaks from $story', async ({ incognito }) => {
  const told: boolean[] = [];
  const handlers = {
    'hint/wanted': (_message: unknown, { isPrivate }: { isPrivate: boolean }) => {
      told.push(isPrivate);
      return Promise.resolve(null);
    },
  } as unknown as Handlers;
  receive(handlers);
  const sender = {
    id: fakeBrowser.runtime.id,
    url: 'https://kubernetes.io/docs/',
    frameId: 0,
    tab: { id: 7, windowId: 1, incognito },
  };
  void fakeBrowser.runtime.onMessage.trigger(
    { strata: 'hint/wanted', message: { loaded: false } },
    sender as never,
    () => undefined,
  );
  await vi.waitFor(() => expect(told).toEqual([incognito]));
});

test('a tab that is gone counts as private, so that nothing is kept of it', async () => {
  expect(await isPrivateTab(4711)).toBe(true);
});
