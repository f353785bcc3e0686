import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, toggled, withHint } from '../../core/settings.ts';
import { changeSettings, loadSettings, onSettingsOf, resetSettings } from '../../platform/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('that are changed at the same time are all kept', async () => {
    const hosts = Array.from({ length: 20 }, (_, at) => `host-${String(at)}.example`);
    await Promise.all([
      ...hosts.map(host => changeSettings(({ folded }) => ({ folded: toggled(folded, host, true) }))),
      changeSettings(() => ({ badge: true })),
      changeSettings(before => withHint(before, { host: 'docs.example', corner: 'top-left' })),
    ]);
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      folded: hosts,
      badge: true,
      corners: { 'docs.example': 'top-left' },
    });
  });

  test('that cannot be read are reported, are not written over, and are kept beside when the reader resets them', async () => {
    await fakeBrowser.storage.local.set({ settings: { badge: 'yes' } });
    await expect(loadSettings()).rejects.toThrow('"badge"');
    await expect(changeSettings(() => ({ badge: true }))).rejects.toThrow('"badge"');
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { badge: 'yes' } });
    await resetSettings();
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.local.get('settings-unreadable')).toEqual({
      'settings-unreadable': { badge: 'yes' },
    });
  });

  test('are told of where they are among those that were asked for, and were really changed', async () => {
    let told = 0;
    onSettingsOf(['badge', 'remindAt'], () => told++);
    await changeSettings(() => ({ badge: true }));
    expect(told).toBe(1);
    await changeSettings(() => ({ badge: true, length: 10 }));
    await fakeBrowser.storage.local.set({ corrections: [] });
    expect(told).toBe(1);
    await changeSettings(() => ({ remindAt: 0 }));
    expect(told).toBe(2);
    await resetSettings();
    expect(told).toBe(3);
  });
});
