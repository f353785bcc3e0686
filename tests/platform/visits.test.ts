import { beforeEach, describe, expect, test } from 'vitest';
import type { PageRead, Visit } from '../../core/trail/visit.ts';
import type { StrataDatabase } from '../../platform/database/open.ts';
import {
  countVisits,
  daysRead,
  noteVisit,
  pagesReadAbout,
  pagesReadBySite,
  pagesReadByTopic,
  pagesReadOn,
  refileVisits,
  removeVisits,
  restoreVisits,
  visitsIn,
  type WhichVisits,
} from '../../platform/database/visits.ts';
import { databaseWith } from './stored.ts';

const read = (path: string, more: Partial<PageRead> = {}): PageRead => ({
  day: '2026-11-25',
  address: `https://a.example/${path}`,
  host: 'a.example',
  title: path,
  topics: ['gitops'],
  last: 1_000,
  ...more,
});

let db: StrataDatabase;
beforeEach(async () => {
  db = await databaseWith();
});

const all = () => db.getAll('visits');

describe('a page that is read', () => {
  test('in two tabs at once counts twice', async () => {
    await Promise.all([noteVisit(db, read('x'), true), noteVisit(db, read('x', { last: 2_000 }), true)]);
    expect(await all()).toEqual([{ ...read('x'), count: 2, last: 2_000 }]);
  });

  test('on another day is another record', async () => {
    await noteVisit(db, read('x'), true);
    await noteVisit(db, read('x', { day: '2026-11-26' }), true);
    expect(await countVisits(db)).toBe(2);
    expect(await pagesReadByTopic(db)).toEqual(new Map([['gitops', 1]]));
  });

  test('takes what is older than 400 days away, and nothing else', async () => {
    for (const day of ['2025-10-20', '2025-10-21', '2025-10-22'])
      await noteVisit(db, read('x', { day }), true);
    await noteVisit(db, read('x'), true);
    expect(await daysRead(db)).toEqual(['2025-10-22', '2026-11-25']);
  });
});

describe('pages that were corrected', () => {
  test('are about something else from then on, or gone when they are about nothing', async () => {
    await noteVisit(db, read('x'), true);
    await noteVisit(db, read('y'), true);
    await noteVisit(db, read('y', { day: '2026-11-24' }), true);
    await refileVisits(
      db,
      '2026-11-25',
      new Map([
        ['https://a.example/x', ['vpc-subnets']],
        ['https://a.example/y', []],
        ['https://a.example/never-kept', ['gitops']],
      ]),
    );
    expect((await all()).map(({ day, title, topics }) => [day, title, ...topics])).toEqual([
      ['2026-11-24', 'y', 'gitops'],
      ['2026-11-25', 'x', 'vpc-subnets'],
    ]);
  });
});

describe('what was read', () => {
  beforeEach(async () => {
    await noteVisit(db, read('x', { topics: ['gitops', 'github-actions'] }), true);
    await noteVisit(db, read('x', { day: '2026-11-24', last: 900 }), true);
    await noteVisit(db, read('y', { last: 2_000 }), true);
    const elsewhere = { address: 'https://b.example/z', host: 'b.example', day: '2026-10-31', last: 100 };
    await noteVisit(db, read('z', elsewhere), true);
  });

  test('is counted by page, whatever the number of days', async () => {
    expect(await pagesReadByTopic(db)).toEqual(
      new Map([
        ['github-actions', 1],
        ['gitops', 3],
      ]),
    );
    expect(await pagesReadBySite(db)).toEqual(
      new Map([
        ['a.example', 2],
        ['b.example', 1],
      ]),
    );
  });

  test('is found by topic and by site, the page read last first', async () => {
    expect((await pagesReadAbout(db, 'gitops')).map(({ title }) => title)).toEqual(['y', 'x', 'z']);
    expect((await pagesReadOn(db, 'a.example')).map(({ title, days }) => [title, days.length])).toEqual([
      ['y', 1],
      ['x', 2],
    ]);
    expect(await pagesReadAbout(db, 'never-read')).toEqual([]);
  });

  test('is found by month and by day', async () => {
    expect((await visitsIn(db, '2026-11')).length).toBe(3);
    expect((await visitsIn(db, '2026-11-24')).map(({ title }) => title)).toEqual(['x']);
    expect(await daysRead(db)).toEqual(['2026-10-31', '2026-11-24', '2026-11-25']);
  });

  test.each<{ story: string; which: WhichVisits; left: number }>([
    {
      story: 'one page',
      which: { page: { address: 'https://a.example/x', days: ['2026-11-24', '2026-11-25', '2026-11-26'] } },
      left: 2,
    },
    { story: 'a day', which: { day: '2026-11-25' }, left: 2 },
    { story: 'a site', which: { host: 'a.example' }, left: 1 },
    { story: 'everything', which: 'all', left: 0 },
  ])('can be deleted, $story, and put back as it was', async ({ which, left }) => {
    const before = await all();
    const removed = await removeVisits(db, which);
    expect(await countVisits(db)).toBe(left);
    expect(removed.length).toBe(before.length - left);
    await restoreVisits(db, removed);
    expect(await all()).toEqual(before);
  });

  test('and put back while it was read anew counts both', async () => {
    const removed = await removeVisits(db, { day: '2026-11-25' });
    await noteVisit(db, read('y', { last: 5_000, title: 'New' }), true);
    await restoreVisits(db, removed);
    const [y] = (await visitsIn(db, '2026-11-25')).filter(({ address }) => address.endsWith('y'));
    expect(y).toMatchObject({ count: 2, last: 5_000, title: 'New' } satisfies Partial<Visit>);
  });
});
