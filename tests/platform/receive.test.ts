import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { phrase } from '../../core/words/phrase.ts';
import { speakerOf } from '../../core/words/say.ts';
import { errorInWords, Told } from '../../core/words/told.ts';
import { isPrivateTab } from '../../platform/active-tab.ts';
import { receive, type Handlers } from '../../platform/messaging/receive.ts';
import { send } from '../../platform/messaging/send.ts';

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

test.each([
  {
    story: 'for the reader, as what they are in any language',
    error: new Told(phrase('“{field}” holds something unexpected.', { field: 'corners' })),
    said: '„corners“ enthält etwas Unerwartetes.',
  },
  {
    story: 'of somebody else, as they are',
    error: new Error('Quota {exceeded}.'),
    said: 'Quota {exceeded}.',
  },
])('words that say what went wrong travel home: those $story', async ({ error, said }) => {
  receive({ 'memory/changed': () => Promise.reject(error) } as unknown as Handlers);
  const german = speakerOf('de', {
    '“{field}” holds something unexpected.': '„{field}“ enthält etwas Unerwartetes.',
  });
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async message => {
    const [reply] = (await fakeBrowser.runtime.onMessage.trigger(
      message,
      sender,
      () => undefined,
    )) as unknown[];
    return JSON.parse(JSON.stringify(await reply)) as never; // as it travels in Chromium
  });
  const failure: unknown = await send('memory/changed', {}).catch((thrown: unknown) => thrown);
  expect(errorInWords(failure, german.say)).toBe(said);
});

test('a tab that is gone counts as private, so that nothing is kept of it', async () => {
  expect(await isPrivateTab(4711)).toBe(true);
});
