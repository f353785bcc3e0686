import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { createScheduler, rebuild } from '../../core/memory/card.ts';
import { startQuiz, withResult, type Quiz } from '../../core/quiz/quiz.ts';
import {
  cardsOf,
  keepQuiz,
  quizOn,
  recordAnswer,
  type NewAnswer,
  type Saved,
} from '../../platform/database/memory.ts';
import { MemoryUnavailable, openDatabase, type StrataDatabase } from '../../platform/database/open.ts';
import { answer, day, dayOf, hour, noon, question } from '../core/fixtures.ts';

const scheduler = createScheduler(0.9);
const quiz = startQuiz('probes', [question('probes/one')], dayOf(noon), 1);
let databases = 0;
const freshName = () => `strata-test-${++databases}`;

function given(more: Partial<NewAnswer> = {}): NewAnswer {
  const { kind: _kind, device: _device, seq: _seq, ...rest } = answer(more);
  return rest;
}

const afterwards = ({ record, card }: Saved): Quiz =>
  withResult(quiz, { outcome: 'right', chosen: [0], guessed: false, record, comesBack: card.due });

const record = (db: StrataDatabase, more: Partial<NewAnswer> = {}, replaces?: Saved['record']) =>
  recordAnswer(db, scheduler, given(more), afterwards, replaces);

/** Compares every card in the database with the one its answers give. */
async function expectCardsFromAnswers(db: StrataDatabase): Promise<void> {
  const records = await db.getAll('answers');
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  const rebuilt = [...byQuestion.values()].flatMap(
    (records: MemoryRecord[]) => rebuild(scheduler, records) ?? [],
  );
  const cards = new Map(rebuilt.map(card => [card.question, card]));
  expect(await cardsOf(db)).toEqual(cards);
}

const step = fc.record({
  question: fc.constantFrom('probes/one', 'probes/two', 'gitops/one'),
  // The clock mostly goes on, and sometimes it is set back.
  pause: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 * hour }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 * day }) },
    { weight: 1, arbitrary: fc.integer({ min: -5 * day, max: 0 }) },
  ),
  right: fc.boolean(),
  guessed: fc.boolean(),
  takesBack: fc.option(fc.nat()),
});

describe('an answer', () => {
  test('is kept with its card and its quiz', async () => {
    const db = await openDatabase(freshName());
    const saved = await record(db);
    expect(await db.getAll('answers')).toEqual([
      { kind: 'answer', device: saved.record[0], seq: 1, ...given() },
    ]);
    expect(await cardsOf(db)).toEqual(new Map([['probes/one', saved.card]]));
    expect(await quizOn(db, 'probes')).toEqual(afterwards(saved));
  });

  test('always leaves every card as its answers give it, with answers taken back and clocks set back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
        const db = await openDatabase(freshName());
        const made: { question: string; key: Saved['record'] }[] = [];
        let time = noon;
        for (const { pause, takesBack, question, right, guessed } of steps) {
          time += pause;
          const earlier = made.filter(one => one.question === question);
          const back = takesBack === null ? undefined : earlier[takesBack % (earlier.length || 1)];
          const topic = question.split('/')[0] ?? '';
          const one = { question, topic, time, day: dayOf(time), right, guessed };
          const saved = await record(db, one, back?.key);
          made.push({ question, key: saved.record });
          await expectCardsFromAnswers(db);
        }
        const answers = (await db.getAll('answers')).filter(({ kind }) => kind === 'answer');
        expect(answers).toHaveLength(steps.length);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test('that becomes "I guessed" keeps the first one, takes it back and counts once', async () => {
    const db = await openDatabase(freshName());
    const first = await record(db);
    const second = await record(db, { guessed: true }, first.record);
    const kept = await db.getAll('answers');
    expect(kept.map(({ kind, seq }) => `${seq} ${kind}`)).toEqual(['1 answer', '2 withdrawal', '3 answer']);
    expect(second.card).toMatchObject({ reps: 1, rightDays: 1 });
    expect(second.card.due).toBeLessThan(first.card.due);
  });

  test('given in two windows at once gets a key of its own in each, and one name for the device', async () => {
    const name = freshName();
    const windows = [await openDatabase(name), await openDatabase(name)];
    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        const db = windows[n % 2];
        if (!db) throw new Error('There is no such window.');
        return record(db, { question: `probes/${n % 3}`, time: noon + n });
      }),
    );
    expect(new Set(saved.map(({ record }) => record.join(' '))).size).toBe(20);
    expect(new Set(saved.map(({ record: [device] }) => device)).size).toBe(1);
    expect(saved.map(({ record: [, seq] }) => seq).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    for (const db of windows) await expectCardsFromAnswers(db);
  });

  test('given in two windows at once, with answers taken back in both, leaves the cards right', async () => {
    const name = freshName();
    const windows = [await openDatabase(name), await openDatabase(name)];
    const first = await Promise.all(windows.map((db, n) => record(db, { time: noon + n })));
    await Promise.all(
      windows.map((db, n) => record(db, { time: noon + day, right: false }, first[n]?.record)),
    );
    const [db] = windows;
    if (!db) throw new Error('There is no window.');
    expect(await db.count('answers')).toBe(6);
    await expectCardsFromAnswers(db);
  });

  test('does not take the numbers of another device', async () => {
    const db = await openDatabase(freshName());
    await db.put('answers', answer({ device: 'zzz', seq: 700 }));
    await db.put('answers', answer({ device: '0', seq: 900 }));
    expect((await record(db)).record[1]).toBe(1);
    expect((await record(db)).record[1]).toBe(2);
  });

  test('is numbered on after the browser was closed, under the same name', async () => {
    const name = freshName();
    const before = await openDatabase(name);
    const first = await record(before);
    before.close();
    const second = await record(await openDatabase(name), { time: noon + day });
    expect(second.record).toEqual([first.record[0], 2]);
    expect(second.card.reps).toBe(2);
  });
});

describe('when an answer cannot be saved', () => {
  test('nothing of it stays, and the reason comes out unchanged', async () => {
    const db = await openDatabase(freshName());
    await record(db);
    const before = await Promise.all([db.getAll('answers'), db.getAll('cards'), db.getAll('quiz')]);
    const reason = new Error('The quiz could not be made.');
    const failing = recordAnswer(db, scheduler, given({ time: noon + day }), () => {
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await Promise.all([db.getAll('answers'), db.getAll('cards'), db.getAll('quiz')])).toEqual(before);
    expect((await record(db)).record[1]).toBe(2);
  });

  test('because the browser refuses what is to be stored, the reader is told what to do and nothing stays', async () => {
    const db = await openDatabase(freshName());
    const unstorable = recordAnswer(db, scheduler, given(), () => ({
      ...quiz,
      results: [(() => 1) as never],
    }));
    await expect(unstorable).rejects.toThrow(MemoryUnavailable);
    await expect(unstorable).rejects.toThrow(/free some disk space/);
    expect(await db.count('answers')).toBe(0);
    expect(await db.count('cards')).toBe(0);
    expect(await db.count('device')).toBe(0);
  });

  test.each([
    { story: 'an answer', write: (db: StrataDatabase) => record(db) },
    { story: 'a quiz', write: (db: StrataDatabase) => keepQuiz(db, quiz) },
  ])(
    'because the connection was given up for a newer version, the reader is told so for $story',
    async ({ write }) => {
      const db = await openDatabase(freshName());
      db.close();
      await expect(write(db)).rejects.toThrow(MemoryUnavailable);
    },
  );
});

describe('the database', () => {
  test('gives the cards of some topics, or of all', async () => {
    const db = await openDatabase(freshName());
    for (const id of ['probes/one', 'probes/two', 'gitops/one'])
      await record(db, { question: id, topic: id.split('/')[0] ?? '' });
    expect([...(await cardsOf(db, ['probes'])).keys()]).toEqual(['probes/one', 'probes/two']);
    expect((await cardsOf(db, ['probes', 'gitops'])).size).toBe(3);
    expect((await cardsOf(db, [])).size).toBe(0);
    expect((await cardsOf(db)).size).toBe(3);
  });

  test('keeps one quiz a subject, as it was left', async () => {
    const db = await openDatabase(freshName());
    const other = { ...quiz, subject: 'gitops' };
    await keepQuiz(db, quiz);
    await keepQuiz(db, other);
    await keepQuiz(db, { ...quiz, at: 1 });
    expect(await quizOn(db, 'probes')).toEqual({ ...quiz, at: 1 });
    expect(await quizOn(db, 'gitops')).toEqual(other);
    expect(await quizOn(db, 'slo')).toBeUndefined();
  });

  test('closes its connection when a newer version wants to upgrade, which keeps every answer', async () => {
    const name = freshName();
    const db = await openDatabase(name);
    const { record: key } = await record(db);
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, db.version + 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    expect([...upgraded.objectStoreNames]).toEqual(['answers', 'cards', 'device', 'quiz']);
    const found = await new Promise(resolve => {
      const request = upgraded
        .transaction('answers')
        .objectStore('answers')
        .get([...key]);
      request.onsuccess = () => resolve(request.result);
    });
    expect(found).toMatchObject({ question: 'probes/one' });
    upgraded.close();
    await expect(openDatabase(name)).rejects.toThrow(MemoryUnavailable);
  });

  test('opened by two windows at once on the first day is made once', async () => {
    const name = freshName();
    const [one, two] = await Promise.all([openDatabase(name), openDatabase(name)]);
    await record(one);
    expect(await two.count('answers')).toBe(1);
  });
});
