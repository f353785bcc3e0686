import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { createScheduler, rebuild } from '../../core/memory/card.ts';
import { lastGiven, next, startQuiz, withDraft, withResult, type Quiz } from '../../core/quiz/quiz.ts';
import { recordAnswer, takeBack, type NewAnswer, type Saved } from '../../platform/database/answers.ts';
import { cardsNamed, cardsOf, progressOn, rebuildCards } from '../../platform/database/cards.ts';
import { connect } from '../../platform/database/connection.ts';
import { openDatabase, type StrataDatabase } from '../../platform/database/open.ts';
import { beginQuiz, changeQuiz, quizOn } from '../../platform/database/quizzes.ts';
import { asUnavailable, MemoryUnavailable } from '../../platform/database/unavailable.ts';
import { answer, day, dayOf, hour, momentAt, noon, question } from '../core/fixtures.ts';

const scheduler = createScheduler(0.9);
const quiz = startQuiz('probes', [question('probes/one')], dayOf(noon), 1);
let databases = 0;
const freshName = () => `strata-test-${++databases}`;

function given(more: Partial<NewAnswer> = {}): NewAnswer {
  const { kind: _kind, device: _device, seq: _seq, ...rest } = answer(more);
  return rest;
}

const answered =
  (before: Quiz) =>
  ({ record, card }: Saved): Quiz =>
    withResult(before, { outcome: 'right', chosen: [0], guessed: false, record, comesBack: card.due });

let quizzes = 0;
/** Records an answer in a quiz of its own. */
async function record(
  db: StrataDatabase,
  more: Partial<NewAnswer> = {},
  replaces?: Saved['record'],
): Promise<Saved> {
  const before = { ...quiz, subject: `quiz ${++quizzes}` };
  let saved: Saved | undefined;
  const after = (made: Saved) => answered(before)((saved = made));
  await recordAnswer(db, scheduler, given(more), before, after, replaces);
  if (!saved) throw new Error('Nothing was recorded.');
  return saved;
}

/** Compares every card in the database with the one its answers give. */
async function expectCardsFromAnswers(db: StrataDatabase): Promise<void> {
  const records = await db.getAll('answers');
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  const rebuilt = [...byQuestion.values()].flatMap(
    (records: MemoryRecord[]) => rebuild(scheduler, records) ?? [],
  );
  const cards = new Map(rebuilt.map(card => [card.question, card]));
  expect(await cardsOf(db, scheduler)).toEqual(cards);
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
    const after = await recordAnswer(db, scheduler, given(), quiz, answered(quiz));
    const [kept] = await db.getAll('answers');
    expect(kept).toEqual({ kind: 'answer', device: after.results[0]?.record?.[0], seq: 1, ...given() });
    expect(await cardsOf(db, scheduler)).toEqual(
      new Map([['probes/one', rebuild(scheduler, kept ? [kept] : [])]]),
    );
    expect(await quizOn(db, 'probes')).toEqual(after);
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
    const failing = recordAnswer(db, scheduler, given({ time: noon + day }), quiz, () => {
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await Promise.all([db.getAll('answers'), db.getAll('cards'), db.getAll('quiz')])).toEqual(before);
    expect((await record(db)).record[1]).toBe(2);
  });

  test('because the browser refuses what is to be stored, the reader is told what to do and nothing stays', async () => {
    const db = await openDatabase(freshName());
    const unstorable = recordAnswer(db, scheduler, given(), quiz, () => ({
      ...quiz,
      results: [(() => 1) as never],
    }));
    await expect(unstorable).rejects.toThrow(MemoryUnavailable);
    await expect(unstorable).rejects.toThrow(/Restart the browser/);
    expect(await db.count('answers')).toBe(0);
    expect(await db.count('cards')).toBe(0);
    expect(await db.count('device')).toBe(0);
  });

  test.each([
    { story: 'an answer', write: (db: StrataDatabase) => record(db) },
    { story: 'a quiz', write: (db: StrataDatabase) => beginQuiz(db, quiz) },
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
    const of = async (...topics: string[]) => [...(await cardsOf(db, scheduler, topics)).keys()];
    expect(await of('probes')).toEqual(['probes/one', 'probes/two']);
    expect(await of('probes', 'gitops')).toHaveLength(3);
    expect(await of()).toEqual([]);
    expect((await cardsOf(db, scheduler)).size).toBe(3);
    expect([...(await cardsNamed(db, scheduler, ['gitops/one', 'gone'])).keys()]).toEqual(['gitops/one']);
  });

  test('keeps one quiz a subject, as it was left', async () => {
    const db = await openDatabase(freshName());
    const other = { ...quiz, subject: 'gitops' };
    await beginQuiz(db, quiz);
    await beginQuiz(db, other);
    const after = await changeQuiz(db, quiz, next);
    expect(await quizOn(db, 'probes')).toEqual(after);
    expect(after.at).toBe(1);
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
    expect([...upgraded.objectStoreNames]).toContain('answers');
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

describe('a quiz that is open in two windows', () => {
  const opened = async () => {
    const db = await openDatabase(freshName());
    const quiz = startQuiz(
      'probes',
      ['probes/one', 'probes/two'].map(id => question(id)),
      dayOf(noon),
      1,
    );
    await beginQuiz(db, quiz);
    return { db, quiz };
  };
  const give = (db: StrataDatabase, before: Quiz) =>
    recordAnswer(db, scheduler, given(), before, answered(before));

  test('takes the answer of one of them, and shows it in the other', async () => {
    const { db, quiz } = await opened();
    const [one, other] = await Promise.all([give(db, quiz), give(db, quiz)]);
    expect(await db.count('answers')).toBe(1);
    expect(one).toEqual(other);
    expect(one.results).toHaveLength(1);
  });

  test('goes on once when both go on', async () => {
    const { db, quiz } = await opened();
    const answered = await give(db, quiz);
    const [one, other] = await Promise.all([changeQuiz(db, answered, next), changeQuiz(db, answered, next)]);
    expect([one.at, other.at]).toEqual([1, 1]);
  });

  test('takes an answer back once when both take it back', async () => {
    const { db, quiz } = await opened();
    const answered = await give(db, quiz);
    await Promise.all([
      takeBack(db, scheduler, answered, noon + 1),
      takeBack(db, scheduler, answered, noon + 1),
    ]);
    const kept = await db.getAll('answers');
    expect(kept.map(({ kind }) => kind)).toEqual(['answer', 'withdrawal']);
    expect(await quizOn(db, 'probes')).toEqual(quiz);
  });

  test('that was begun anew in one is not brought back by the other', async () => {
    const { db, quiz } = await opened();
    const anew = { ...quiz, seed: 2 };
    await beginQuiz(db, anew);
    expect(await changeQuiz(db, quiz, next)).toEqual(anew);
    expect(await give(db, quiz)).toEqual(anew);
    expect(await db.count('answers')).toBe(0);
  });

  test('keeps what is marked in it', async () => {
    const { db, quiz } = await opened();
    const draft = { chosen: [1], guessed: false };
    await changeQuiz(db, quiz, stored => withDraft(stored, draft));
    expect((await quizOn(db, 'probes'))?.draft).toEqual(draft);
    expect((await give(db, quiz)).draft).toBeUndefined();
  });
});

describe('an answer that is taken back', () => {
  test('leaves the card that the answers before it give, and stays in the records', async () => {
    const db = await openDatabase(freshName());
    await record(db);
    const before = await cardsOf(db, scheduler);
    const later = await recordAnswer(
      db,
      scheduler,
      given({ time: noon + 9 * day, day: dayOf(noon + 9 * day), right: false }),
      quiz,
      answered(quiz),
    );
    const after = await takeBack(db, scheduler, later, noon + 9 * day);
    expect(after).toEqual(quiz);
    expect(await cardsOf(db, scheduler)).toEqual(before);
    expect(await db.count('answers')).toBe(3);
    await expectCardsFromAnswers(db);
  });

  test('when it was the only one, the question is as if never asked', async () => {
    const db = await openDatabase(freshName());
    const later = await recordAnswer(db, scheduler, given(), quiz, answered(quiz));
    await takeBack(db, scheduler, later, noon);
    expect((await cardsOf(db, scheduler)).size).toBe(0);
    await expectCardsFromAnswers(db);
  });

  test('after a skip, nothing but the quiz changes', async () => {
    const db = await openDatabase(freshName());
    await beginQuiz(db, quiz);
    const skipped = await changeQuiz(db, quiz, next);
    expect(lastGiven(skipped)).toBe(0);
    expect(await takeBack(db, scheduler, skipped, noon)).toEqual(quiz);
    expect(await db.count('answers')).toBe(0);
  });
});

describe('what cannot be read', () => {
  test('of a card is made anew from its answers, and what was found is set aside', async () => {
    const db = await openDatabase(freshName());
    const { card } = await record(db);
    const broken = { ...card, due: 'soon' };
    await db.put('cards', broken as never);
    expect(await cardsOf(db, scheduler)).toEqual(new Map([['probes/one', card]]));
    expect(await db.getAll('cards')).toEqual([card]);
    const aside = await db.getAll('quarantine');
    expect(aside).toMatchObject([{ store: 'cards', key: 'probes/one', value: broken, reason: 'unreadable' }]);
  });

  test('of a card does not keep an answer from being recorded', async () => {
    const db = await openDatabase(freshName());
    const { card } = await record(db);
    await db.put('cards', { ...card, stability: NaN });
    await record(db, { time: noon + 5 * day, day: dayOf(noon + 5 * day) });
    await expectCardsFromAnswers(db);
    expect(await db.count('quarantine')).toBe(1);
  });

  test('of an answer is set aside when its question is looked at, and the others stand', async () => {
    const db = await openDatabase(freshName());
    const first = await record(db);
    const broken = { device: 'laptop', seq: 7, question: 'probes/one', kind: 'answer' };
    await db.put('answers', broken as never);
    await record(db, { guessed: true }, first.record);
    expect(await db.getAll('quarantine')).toMatchObject([
      { store: 'answers', key: ['laptop', 7], value: broken },
    ]);
    await expectCardsFromAnswers(db);
  });

  test('of a quiz is set aside when another is begun', async () => {
    const db = await openDatabase(freshName());
    await db.put('quiz', { subject: 'probes', at: 'third' } as never);
    expect(await quizOn(db, 'probes')).toBeUndefined();
    await beginQuiz(db, quiz);
    expect(await quizOn(db, 'probes')).toEqual(quiz);
    expect(await db.count('quarantine')).toBe(1);
  });
});

describe('what a quiz needs to know of the past', () => {
  test('are the cards of its topics and all that is due, and how much was asked today', async () => {
    const db = await openDatabase(freshName());
    const at = (question: string, time: number) =>
      record(db, { question, topic: question.split('/')[0] ?? '', time, day: dayOf(time) });
    await at('probes/old', noon - 2 * day);
    await at('gitops/due', noon - 90 * day);
    await at('gitops/due', noon - 80 * day);
    await at('gitops/known', noon - 2 * hour);
    await at('slo/again', noon - 50 * day);
    await at('slo/again', noon - hour);
    const { cards, today } = await progressOn(db, scheduler, ['probes'], momentAt(noon));
    expect([...cards.keys()].toSorted()).toEqual(['gitops/due', 'probes/old']);
    expect(today).toEqual({ fresh: 1, reviews: 1 });
    const all = await progressOn(db, scheduler, undefined, momentAt(noon));
    expect(all.cards.size).toBe(4);
    expect(all.today).toEqual(today);
  });

  test('practice on the same day is not counted', async () => {
    const db = await openDatabase(freshName());
    await record(db, { right: false });
    await record(db, { time: noon + hour });
    const { today } = await progressOn(db, scheduler, [], momentAt(noon + hour));
    expect(today).toEqual({ fresh: 1, reviews: 0 });
  });
});

test('another retention makes every card anew from the answers', async () => {
  const db = await openDatabase(freshName());
  for (const n of [0, 4, 30]) await record(db, { time: noon + n * day, day: dayOf(noon + n * day) });
  const before = await cardsOf(db, scheduler);
  const careful = createScheduler(0.97);
  await rebuildCards(db, careful, 0.97);
  const due = async () => [...(await cardsOf(db, careful)).values()].map(({ due }) => due);
  expect((await due())[0]).toBeLessThan(before.get('probes/one')?.due ?? 0);
  await rebuildCards(db, scheduler, 0.9);
  expect(await cardsOf(db, scheduler)).toEqual(before);
});

describe('the way of a page to the database', () => {
  test('is opened anew when the connection has gone', async () => {
    const name = freshName();
    const way = connect(name);
    await way.use(async db => {
      db.close();
      await Promise.resolve();
    });
    await expect(way.use(db => record(db))).rejects.toThrow(MemoryUnavailable);
    expect((await way.use(db => record(db))).record[1]).toBe(1);
    await way.close();
  });

  test('says that Strata was updated once a newer version has the database', async () => {
    const name = freshName();
    const way = connect(name);
    await way.use(db => record(db));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    await expect(way.use(db => record(db))).rejects.toMatchObject({ why: 'newer' });
    newer.close();
  });
});

describe('the reader is told what is the matter', () => {
  test.each([
    { error: new DOMException('', 'QuotaExceededError'), why: 'full' },
    { error: new DOMException('', 'VersionError'), why: 'newer' },
    { error: new DOMException('', 'SecurityError'), why: 'none' },
    { error: new TypeError('indexedDB is undefined'), why: 'none' },
    { error: new DOMException('', 'UnknownError'), why: 'broken' },
  ])('$error.name: $why', ({ error, why }) => {
    expect(asUnavailable(error)).toMatchObject({ why, cause: error });
  });

  test('an upgrade that failed is told apart from a disk that is full', () => {
    expect(asUnavailable(new DOMException('', 'AbortError'), true).why).toBe('upgrade');
    expect(asUnavailable(new DOMException('', 'QuotaExceededError'), true).why).toBe('full');
  });
});
