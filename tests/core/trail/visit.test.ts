import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keptDays,
  merged,
  oldestKept,
  visitedPage,
  visitTitle,
  withReading,
  type PageRead,
} from '../../../core/trail/visit.ts';

const read: PageRead = {
  day: '2026-11-25',
  address: 'https://kubernetes.io/docs/concepts/',
  host: 'kubernetes.io',
  title: 'Concepts',
  topics: ['k8s-pods-probes'],
  last: 1_000,
};

describe('the page that an address shows', () => {
  test.each([
    { story: 'is the address itself', address: 'https://a.example/docs/x', page: 'https://a.example/docs/x' },
    {
      story: 'goes without the fragment that scrolls',
      address: 'https://a.example/x#part',
      page: 'https://a.example/x',
    },
    {
      story: 'keeps a fragment that is a route',
      address: 'https://a.example/#/x',
      page: 'https://a.example/#/x',
    },
    {
      story: 'goes without what says who asks and how it is shown',
      address: 'https://a.example/x?utm_source=mail&view=wide&token=secret',
      page: 'https://a.example/x',
    },
    {
      story: 'keeps the parameters that name it',
      address: 'https://a.example/x?id=7&session=1',
      page: 'https://a.example/x?id=7',
    },
    {
      story: 'goes without name and password',
      address: 'https://me:word@a.example/x',
      page: 'https://a.example/x',
    },
    { story: 'keeps a port', address: 'http://localhost:8080/x', page: 'http://localhost:8080/x' },
  ])('$story', ({ address, page }) => {
    expect(visitedPage(address)).toEqual({ address: page, host: new URL(page).host });
  });

  test.each(['file:///home/me/notes.html', 'chrome://settings/', 'about:blank'])(
    'is none of the web: %s',
    address => {
      expect(visitedPage(address)).toBeUndefined();
    },
  );

  test('is the same when it is asked about again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), address => {
        const page = visitedPage(address);
        expect(page && visitedPage(page.address)).toEqual(page);
      }),
    );
  });
});

describe('a title', () => {
  test.each([
    { story: 'stands on one line', title: '  The life\n of a pod ', kept: 'The life of a pod' },
    { story: 'that is empty is the last part of the address', title: ' ', kept: 'concepts' },
  ])('$story', ({ title, kept }) => {
    expect(visitTitle(title, read.address)).toBe(kept);
  });

  test('of a page without any is its host', () => {
    expect(visitTitle('', 'https://a.example/')).toBe('a.example');
  });

  test('is cut where it is endless', () => {
    expect(visitTitle('x'.repeat(5_000), read.address)).toHaveLength(300);
  });
});

describe('one more reading', () => {
  test('of a page that is not kept yet is its first', () => {
    expect(withReading(undefined, read, false)).toEqual({ ...read, count: 1 });
  });

  test('counts, and the page is what it is now', () => {
    const before = { ...read, title: 'Old', topics: ['gitops'], count: 2, last: 500 };
    expect(withReading(before, read, true)).toEqual({ ...read, count: 3 });
  });

  test('in the same place does not count', () => {
    expect(withReading({ ...read, count: 2 }, { ...read, last: 2_000 }, false)).toEqual({
      ...read,
      count: 2,
      last: 2_000,
    });
  });
});

test('what is put back counts beside what was read meanwhile', () => {
  const removed = { ...read, count: 2, title: 'Old' };
  expect(merged(removed, undefined)).toEqual(removed);
  expect(merged(removed, { ...read, count: 1, last: 9_000 })).toEqual({ ...read, count: 3, last: 9_000 });
});

test('the first day that is kept is the four hundredth, today included', () => {
  const oldest = oldestKept('2026-11-25');
  expect(oldest).toBe('2025-10-22');
  expect((Date.parse('2026-11-25') - Date.parse(oldest)) / 86_400_000 + 1).toBe(keptDays);
});
