import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredEstimate } from '../../core/estimate/stored.ts';
import {
  changeEstimate,
  loadEstimate,
  loadStoredEstimate,
  resetEstimate,
  topicsKnownByEstimate,
} from '../../platform/estimate.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const answer = {
  question: 'vpc-subnets/one',
  topic: 'vpc-subnets',
  item: { place: 'cloud', level: 0.2, slope: 1.6, floor: 1 / 6 },
  outcome: 'unknown',
} as const;
const stored: StoredEstimate = {
  kept: {
    day: '2026-11-25',
    experience: { docker: 'daily' },
    answers: [answer],
    topics: { 'vpc-subnets': 0.2, 'container-images': 0.75 },
  },
  attempt: { seed: -7, experience: {}, answers: [answer], at: 'asking' },
};

beforeEach(() => fakeBrowser.reset());

describe('the estimate', () => {
  test('is none at first, and is there once it is kept, beside an attempt that is under way', async () => {
    expect(await loadEstimate()).toEqual(new Map());
    expect(await topicsKnownByEstimate()).toEqual(new Set());
    await changeEstimate(() => stored);
    expect(await loadStoredEstimate()).toEqual(stored);
    expect((await loadEstimate()).get('container-images')).toBe(0.75);
    expect(await topicsKnownByEstimate()).toEqual(new Set(['container-images']));
  });

  test.each([
    { field: 'estimate', is: 'text' },
    { field: 'kept.day', is: { kept: { ...stored.kept, day: 'yesterday' } } },
    { field: 'kept.topics', is: { kept: { ...stored.kept, topics: { 'vpc-subnets': 2 } } } },
    { field: 'kept.experience', is: { kept: { ...stored.kept, experience: { docker: 'always' } } } },
    { field: 'attempt', is: { attempt: [] } },
    { field: 'attempt.at', is: { attempt: { ...stored.attempt, at: 'sea' } } },
    {
      field: 'attempt.answers',
      is: {
        attempt: { ...stored.attempt, answers: [{ ...answer, item: { ...answer.item, place: 'moon' } }] },
      },
    },
  ])(
    'that is unreadable at $field is reported, not written over, and kept beside on a reset',
    async ({ field, is }) => {
      await fakeBrowser.storage.local.set({ estimate: is });
      await expect(loadEstimate()).rejects.toThrow(`"${field}"`);
      await expect(changeEstimate(() => ({}))).rejects.toThrow(`"${field}"`);
      expect(await topicsKnownByEstimate()).toEqual(new Set());
      await resetEstimate();
      expect(await loadStoredEstimate()).toEqual({});
      expect(await fakeBrowser.storage.local.get('estimate-unreadable')).toEqual({
        'estimate-unreadable': is,
      });
    },
  );
});
