import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Placement } from '../../core/placement/placement.ts';
import { databaseName, openDatabase } from '../../platform/database/open.ts';
import { changeSettings } from '../../platform/settings.ts';
import { keepTrail, type ReadInTab } from '../../platform/trail.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  indexedDB.deleteDatabase(databaseName);
});

const placement = (topics: readonly string[]): Placement => ({
  layer: 'runtime',
  confidence: 0.9,
  topics,
  related: [],
  evidence: [],
});
const url = 'https://kubernetes.io/docs/concepts/?utm_source=mail#top';
const inTab: ReadInTab = {
  facts: { url, title: 'Concepts' },
  placed: { placement: placement(['k8s-pods-probes']), topic: 'Pods' },
  isPrivate: false,
  before: undefined,
};

async function kept() {
  const db = await openDatabase();
  const visits = await db.getAll('visits');
  db.close();
  return visits;
}

describe('a page that was read and placed', () => {
  test('is kept with its topics, without what does not name it', async () => {
    await keepTrail().note(inTab);
    expect(await kept()).toEqual([
      expect.objectContaining({
        address: 'https://kubernetes.io/docs/concepts/',
        host: 'kubernetes.io',
        title: 'Concepts',
        topics: ['k8s-pods-probes'],
        count: 1,
      }),
    ]);
  });

  test.each([
    { story: 'read again where the tab is', before: `${url}&view=wide`, count: 1 },
    { story: 'that the tab came back to', before: 'https://kubernetes.io/docs/tasks/', count: 2 },
    { story: 'opened in another tab', before: undefined, count: 2 },
  ])('counts $count when it is $story', async ({ before, count }) => {
    const trail = keepTrail();
    await trail.note(inTab);
    await trail.note({ ...inTab, before });
    expect((await kept()).map(visit => visit.count)).toEqual([count]);
  });

  test.each<{ story: string; read: Partial<ReadInTab> }>([
    { story: 'from a private window', read: { isPrivate: true } },
    { story: 'without a topic', read: { placed: { placement: placement([]), topic: undefined } } },
    { story: 'that Strata is not sure of', read: { placed: { placement: null, topic: undefined } } },
    { story: 'that is a file', read: { facts: { url: 'file:///home/me/notes.html', title: 'Notes' } } },
  ])('is not kept $story', async ({ read }) => {
    await keepTrail().note({ ...inTab, ...read });
    expect(await kept()).toEqual([]);
  });

  test.each([
    { story: 'the trail is off', settings: { trail: false } },
    { story: 'hints are off on its site', settings: { hintOff: ['kubernetes.io'] } },
  ])('is not kept when $story', async ({ settings }) => {
    await changeSettings(() => settings);
    await keepTrail().note(inTab);
    expect(await kept()).toEqual([]);
  });
});

test('a correction moves a kept page to the topics it is about now', async () => {
  const trail = keepTrail();
  await trail.note(inTab);
  await trail.refile(new Map([[url, ['gitops']]]));
  expect((await kept()).map(({ topics }) => topics)).toEqual([['gitops']]);
});

test('what keeps the trail from being written is said once, and breaks nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  const trail = keepTrail();
  await trail.note(inTab);
  await trail.note(inTab);
  expect(said).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenCalledWith('Strata: the reading trail could not be written.', expect.any(Error));
});
