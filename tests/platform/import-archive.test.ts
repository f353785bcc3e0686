import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import type { Archive } from '../../core/memory/archive.ts';
import { gathered, type ImportProgress } from '../../core/memory/merge.ts';
import type { StrataDatabase } from '../../platform/database/open.ts';
import { compareWithStored, importArchive } from '../../platform/database/import-archive.ts';
import { countSetAside, setAsideAsText } from '../../platform/database/quarantine.ts';
import { MemoryUnavailable } from '../../platform/database/unavailable.ts';
import { head, history, record } from '../core/memory/archives.ts';
import { answer, day, noon, question } from '../core/fixtures.ts';
import { startQuiz } from '../../core/quiz/quiz.ts';
import { cardsFrom, databaseWith, everythingIn, scheduler } from './stored.ts';

const archive = (answers: readonly MemoryRecord[]): Archive => ({ ...head, answers });
const merge = (db: StrataDatabase, answers: readonly MemoryRecord[]) =>
  importArchive(db, scheduler, archive(answers));

/** Two overlapping parts of one history, as two devices hold it. */
const parts = history.chain(all =>
  fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all)),
);

describe('an import', () => {
  test('adds what is new, leaves the rest, and makes the cards that all answers give', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([stored, file]) => {
        const db = await databaseWith(stored);
        const { records } = gathered([...stored, ...file]);
        const result = await merge(db, file);
        const after = await everythingIn(db);
        expect(after.answers).toHaveLength(records.length);
        expect(new Set(after.answers)).toEqual(new Set(records));
        expect(after.cards).toEqual(cardsFrom(after.answers));
        expect(after.quarantine).toEqual([]);
        expect(result).toEqual({
          fresh: records.length - stored.length,
          same: file.length - (records.length - stored.length),
          conflicting: 0,
        });
        db.close();
      }),
      { numRuns: 80 },
    );
  });

  test('of the same file twice changes nothing the second time, conflicts and all', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(record, { maxLength: 40 }), async (stored, file) => {
        const db = await databaseWith(stored);
        await merge(db, file);
        const once = await everythingIn(db);
        const { fresh } = await merge(db, file);
        expect(fresh).toBe(0);
        expect(await everythingIn(db)).toEqual(once);
        db.close();
      }),
      { numRuns: 80 },
    );
  });

  test('of two files comes to the same in either order', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([stored, one, other]) => {
        const [there, back] = [await databaseWith(stored), await databaseWith(stored)];
        for (const file of [one, other]) await merge(there, file);
        for (const file of [other, one]) await merge(back, file);
        expect(await everythingIn(there)).toEqual(await everythingIn(back));
        there.close();
        back.close();
      }),
      { numRuns: 60 },
    );
  });

  test('loses no record, whatever conflicts with what: it is stored or set aside', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(record, { maxLength: 40 }), async (stored, file) => {
        const db = await databaseWith(stored);
        const { conflicting } = await merge(db, file);
        const { answers, cards, quarantine } = await everythingIn(db);
        expect(answers).toEqual(expect.arrayContaining(stored));
        const kept = [...answers, ...quarantine.map(({ value }) => value)];
        expect(kept).toEqual(expect.arrayContaining(file));
        expect(quarantine).toHaveLength(conflicting);
        expect(cards).toEqual(cardsFrom(answers));
        db.close();
      }),
      { numRuns: 80 },
    );
  });

  test('keeps ours where a key is taken, and sets the other aside with its key and the reason', async () => {
    const db = await databaseWith([answer()]);
    const other = answer({ right: false });
    expect(await merge(db, [other])).toEqual({ fresh: 0, same: 0, conflicting: 1 });
    expect(await everythingIn(db)).toMatchObject({
      answers: [answer()],
      cards: cardsFrom([answer()]),
      quarantine: [{ store: 'answers', key: ['laptop', 1], value: other, reason: 'conflict' }],
    });
    expect(await countSetAside(db)).toEqual({ unreadable: 0, conflict: 1 });
  });

  test('puts a good record in the place of one that cannot be read, which is set aside', async () => {
    const db = await databaseWith();
    const broken = { device: 'laptop', seq: 1, question: 'gitops/one' };
    await db.put('answers', broken as never);
    await db.put('cards', { ...cardsFrom([answer()])[0], question: 'gitops/one' } as never);
    expect(await merge(db, [answer()])).toEqual({ fresh: 1, same: 0, conflicting: 0 });
    expect(await everythingIn(db)).toMatchObject({
      answers: [answer()],
      cards: cardsFrom([answer()]),
      quarantine: [{ value: broken, reason: 'unreadable' }],
    });
  });

  test('keeps a withdrawal whose answer is not there, and obeys it when that comes', async () => {
    const db = await databaseWith();
    const withdraws = ['laptop', 1] as const;
    const back: MemoryRecord = {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 2,
      question: 'probes/one',
      time: noon,
      withdraws,
    };
    await merge(db, [back]);
    expect(await everythingIn(db)).toMatchObject({ answers: [back], cards: [] });
    await merge(db, [answer()]);
    expect(await everythingIn(db)).toMatchObject({ answers: [answer(), back], cards: [] });
  });

  test('takes a card away when the file withdraws its only answer', async () => {
    const db = await databaseWith([answer()]);
    const withdraws = ['laptop', 1] as const;
    await merge(db, [
      { kind: 'withdrawal', device: 'train', seq: 1, question: 'probes/one', time: noon, withdraws },
    ]);
    expect((await everythingIn(db)).cards).toEqual([]);
  });

  test('keeps fields that this version does not know', async () => {
    const db = await databaseWith();
    const newer = { ...answer(), mood: { felt: ['sure'] } };
    await merge(db, [newer]);
    expect(await db.getAll('answers')).toEqual([newer]);
    expect(await merge(db, [newer])).toEqual({ fresh: 0, same: 1, conflicting: 0 });
  });

  test('touches no card of a question that got nothing new, and no quiz', async () => {
    const kept = answer({ device: 'desk', question: 'slo/one', topic: 'slo' });
    const db = await databaseWith([kept]);
    const marked = { ...cardsFrom([kept])[0], difficulty: 9.5 } as never;
    const quiz = startQuiz('probes', [question('probes/one')], '2026-11-23', 1);
    await db.put('cards', marked);
    await db.put('quiz', quiz);
    await merge(db, [kept, answer({ time: noon + day })]);
    expect(await db.get('cards', 'slo/one')).toEqual(marked);
    expect(await db.getAll('quiz')).toEqual([quiz]);
  });

  test('finds few records among many, and many among few', async () => {
    const all = Array.from({ length: 2600 }, (_, at) =>
      answer({ device: at % 2 ? 'desk' : 'laptop', seq: at + 1, time: noon + at }),
    );
    const few = [all[2500], all[1], all[1300]].flatMap(record => record ?? []);
    const fresh = answer({ device: 'desk', seq: 9000 });
    const [full, sparse] = [await databaseWith(all), await databaseWith(few)];
    expect(await merge(full, [...few, fresh])).toEqual({ fresh: 1, same: 3, conflicting: 0 });
    expect(await merge(sparse, all)).toEqual({ fresh: 2597, same: 3, conflicting: 0 });
    expect(await sparse.count('answers')).toBe(2600);
  });

  test('says how far it is, record by thousand and then card by hundred', async () => {
    const db = await databaseWith();
    const heard: ImportProgress[] = [];
    const file = Array.from({ length: 2300 }, (_, at) =>
      answer({ seq: at + 1, question: `probes/${at % 150}`, time: noon + at }),
    );
    await importArchive(db, scheduler, archive(file), progress => heard.push(progress));
    expect(heard).toEqual([
      ...[1000, 2000, 2300].map(done => ({ part: 'records', done, total: 2300 })),
      ...[100, 150].map(done => ({ part: 'cards', done, total: 150 })),
    ]);
  });
});

describe('an import that fails in the middle changes nothing', () => {
  const stored = [answer({ device: 'desk' })];
  const file = Array.from({ length: 1500 }, (_, at) => answer({ seq: at + 1, time: noon + at }));

  test.each<{ story: string; fail: (db: StrataDatabase) => Promise<unknown> }>([
    {
      story: 'because cards cannot be made',
      fail: db => importArchive(db, { next: () => failing('no card') } as never, archive(file)),
    },
    {
      story: 'because who listens to the progress fails',
      fail: db => importArchive(db, scheduler, archive(file), () => failing('no screen')),
    },
    {
      story: 'because the browser cannot store a record of it',
      fail: db => merge(db, [...file, { ...answer({ seq: 9000 }), odd: () => 1 } as never]),
    },
  ])('$story', async ({ fail }) => {
    const db = await databaseWith(stored);
    const before = await everythingIn(db);
    await expect(fail(db)).rejects.toThrow();
    expect(await everythingIn(db)).toEqual(before);
    expect(await merge(db, file)).toMatchObject({ fresh: 1500 });
  });

  test('and says what to do when the browser is the reason', async () => {
    const db = await databaseWith(stored);
    db.close();
    await expect(merge(db, file)).rejects.toThrow(MemoryUnavailable);
  });
});

describe('the comparison before an import', () => {
  test('says of each record what the import then does, and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(record, { maxLength: 40 }), async (stored, file) => {
        const db = await databaseWith(stored);
        const before = await everythingIn(db);
        const found = gathered(file);
        const stands = await compareWithStored(db, found);
        expect(await everythingIn(db)).toEqual(before);
        const count = (wanted: string) => stands.filter(stand => stand === wanted).length;
        expect(await merge(db, file)).toEqual({
          fresh: count('new'),
          same: count('same'),
          conflicting: count('conflicting') + found.conflicting.length,
        });
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});

test('what was set aside can be looked through, even what has no place in a file', async () => {
  const db = await databaseWith();
  const endless: Record<string, unknown> = {};
  endless.self = endless;
  for (const value of [{ seq: 'one' }, { big: 7n, all: new Set([1]) }, endless])
    await db.add('quarantine', {
      store: 'answers',
      key: ['laptop', 1],
      value,
      reason: 'unreadable',
      time: noon,
    });
  const asides = JSON.parse(await setAsideAsText(db)) as { value: unknown; time: number }[];
  expect(asides.map(({ value }) => value)).toEqual([
    { seq: 'one' },
    { big: '7n', all: [1] },
    expect.stringContaining('cannot be written'),
  ]);
  expect(asides.every(({ time }) => time === noon)).toBe(true);
});

function failing(why: string): never {
  throw new Error(why);
}
