import { describe, expect, test } from 'vitest';
import { gathered, standOf } from '../../../core/memory/merge.ts';
import { previewOf } from '../../../core/memory/preview.ts';
import { takenOver } from '../../../core/memory/settings-differ.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { answer, day, noon } from '../fixtures.ts';
import { head } from './archives.ts';

const withdrawal = {
  kind: 'withdrawal' as const,
  device: 'laptop',
  seq: 9,
  question: 'probes/one',
  time: noon,
  withdraws: ['laptop', 8] as const,
};

describe('a record of a file', () => {
  test.each([
    { story: 'is new where nothing is stored under its key', stored: undefined, stand: 'new' },
    { story: 'is the same whatever order its fields are in', stored: turned(answer()), stand: 'same' },
    {
      story: 'conflicts with another one under its key',
      stored: answer({ right: false }),
      stand: 'conflicting',
    },
    {
      story: 'conflicts when it holds a field more',
      stored: { ...answer(), mood: 'sure' },
      stand: 'conflicting',
    },
    {
      story: 'takes the place of one that cannot be read',
      stored: { device: 'laptop', seq: 1 },
      stand: 'new',
    },
  ])('$story', ({ stored, stand }) => {
    expect(standOf(answer(), stored)).toBe(stand);
  });

  test('that is there twice counts once, and says it when the two differ', () => {
    const other = answer({ right: false });
    const third = answer({ guessed: true });
    const found = gathered([answer(), turned(answer()), other, withdrawal, turned(other), third, answer()]);
    expect(found.records).toEqual([answer(), withdrawal]);
    expect(found.conflicting.map(({ seq }) => seq)).toEqual([1, 1]);
    expect(found.conflicting).toEqual([other, third]);
  });

  test('stands in the order of keys, as the database has them', () => {
    const [second, tenth, other] = [answer({ seq: 2 }), answer({ seq: 10 }), answer({ device: 'Desk' })];
    expect(gathered([tenth, second, other]).records).toEqual([other, second, tenth]);
  });

  test('of one device is not taken for one of another whose name ends in a number', () => {
    const records = [answer({ device: 'a', seq: 11 }), answer({ device: 'a 1', seq: 1 })];
    expect(gathered(records).records).toEqual(records);
  });
});

describe('the preview', () => {
  const knows = (question: string) => question.startsWith('probes/');
  const file = [
    answer({ seq: 1 }),
    answer({ seq: 2, time: noon + 2 * day }),
    answer({ seq: 3, question: 'retired/one', time: noon - 9 * day }),
    answer({ seq: 3, question: 'retired/two' }),
    withdrawal,
  ];
  const found = gathered(file);
  const preview = (settings?: Settings, mine = defaultSettings) =>
    previewOf(
      { ...head, answers: file, ...(settings && { settings }) },
      found,
      ['same', 'conflicting', 'new', 'new'],
      knows,
      mine,
    );

  test('counts what is new, the same and in conflict, here and in the file itself', () => {
    expect(preview()).toEqual({
      ...head,
      total: 5,
      fresh: 2,
      same: 1,
      conflicting: 2,
      unknown: 1,
      withdrawals: 1,
      days: { first: '2026-11-14', last: '2026-11-25' },
      settings: [],
    });
  });

  test('of a file without answers names no days', () => {
    const empty = previewOf({ ...head, answers: [] }, gathered([]), [], knows, defaultSettings);
    expect(empty).toMatchObject({ total: 0, fresh: 0, days: undefined });
  });

  test('names the settings that would change, and not the introduction or the order of hosts', () => {
    const mine = { ...defaultSettings, hintOff: ['a.example', 'b.example'] };
    const theirs: Settings = {
      ...defaultSettings,
      hintOff: ['b.example', 'a.example'],
      introduced: true,
      length: 10,
      corners: { 'a.example': 'top-left' },
    };
    expect(preview(theirs, mine).settings).toEqual([
      { field: 'corners', mine: {}, theirs: { 'a.example': 'top-left' } },
      { field: 'length', mine: 5, theirs: 10 },
    ]);
  });
});

test('settings that are taken over keep an introduction that was seen here', () => {
  const mine = { ...defaultSettings, introduced: true };
  expect(takenOver(mine, { ...defaultSettings, length: 3 })).toEqual({
    ...defaultSettings,
    introduced: true,
    length: 3,
  });
});

/** The same object with its fields in the opposite order. */
function turned<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).reverse()) as Value;
}
