import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withCorrection, type Correction } from '../../core/placement/corrections.ts';
import {
  changeCorrections,
  loadCorrections,
  onCorrections,
  resetCorrections,
} from '../../platform/corrections.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const of = (page: string, said = 1): Correction => ({
  address: `https://kubernetes.io/docs/${page}`,
  layer: 'iac',
  said,
});

beforeEach(() => fakeBrowser.reset());

describe('corrections', () => {
  test('are none at first, and are there once they were made', async () => {
    expect(await loadCorrections()).toEqual([]);
    expect(await changeCorrections(before => withCorrection(before, of('pods')))).toEqual([of('pods')]);
    expect(await loadCorrections()).toEqual([of('pods')]);
  });

  test('that are made at the same time are all kept', async () => {
    const pages = Array.from({ length: 20 }, (_, at) => of(`page-${String(at)}`, at));
    await Promise.all(pages.map(page => changeCorrections(before => withCorrection(before, page))));
    expect(await loadCorrections()).toEqual(pages);
  });

  test('that cannot be read are reported, are not written over, and are kept beside when the reader starts again', async () => {
    await fakeBrowser.storage.local.set({ corrections: [{ address: 'here' }] });
    await expect(loadCorrections()).rejects.toThrow('corrections[0].address');
    await expect(changeCorrections(() => [])).rejects.toThrow('corrections[0].address');
    expect(await fakeBrowser.storage.local.get('corrections')).toEqual({
      corrections: [{ address: 'here' }],
    });
    await resetCorrections();
    expect(await loadCorrections()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('corrections-unreadable')).toEqual({
      'corrections-unreadable': [{ address: 'here' }],
    });
  });

  test('are told to who listens, until they stop listening', async () => {
    const heard: (readonly Correction[])[] = [];
    const listening = new AbortController();
    onCorrections(corrections => heard.push(corrections), listening.signal);
    await changeCorrections(() => [of('pods')]);
    await fakeBrowser.storage.local.set({ settings: {} });
    listening.abort();
    await changeCorrections(() => []);
    expect(heard).toEqual([[of('pods')]]);
  });
});
