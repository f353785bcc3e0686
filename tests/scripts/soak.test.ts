import { describe, expect, test } from 'vitest';
import type { MemoryRecord, Withdrawal } from '../../core/memory/answer.ts';
import { createScheduler, rebuild } from '../../core/memory/card.ts';
import type { Stored } from '../../scripts/browser/stored-in-page.ts';
import { attemptsOf } from '../../scripts/soak/attempts.ts';
import { compare, type Outcome } from '../../scripts/soak/compare.ts';
import type { NoteOf } from '../../scripts/soak/notes.ts';
import { plans } from '../../scripts/soak/plan.ts';
import { answer, noon } from '../core/fixtures.ts';

const scheduler = createScheduler(0.9);

/** What is remembered with these records, with the cards that they give. */
function stored(...records: MemoryRecord[]): Stored {
  const byQuestion = Map.groupBy(records, ({ question }) => question);
  const cards = [...byQuestion.values()].flatMap(records => rebuild(scheduler, records) ?? []);
  return { records, cards, rebuilt: cards, setAside: 0 };
}

/** A note of the page, so many ms after noon. */
function note(at: number, what: NoteOf['what'], more: Partial<NoteOf> = {}): NoteOf {
  return { page: 0, time: noon + at, what, question: 'probes/one', ...more };
}

const given = (seq: number, at: number, more: Partial<MemoryRecord> = {}) =>
  answer({ seq, time: noon + at, ...(more as object) });
const withdrawn = (seq: number, at: number, of: number): Withdrawal => ({
  kind: 'withdrawal',
  device: 'laptop',
  seq,
  question: 'probes/one',
  time: noon + at,
  withdraws: ['laptop', of],
});

function judge(notes: readonly NoteOf[], after: Stored, before = stored(), isShared = false): Outcome {
  return compare(attemptsOf(notes), before, after, isShared);
}

const answered = [note(0, 'answers'), note(9, 'has verdict', { words: 'Right' })];
const guessed = [note(20, 'says guessed'), note(29, 'has verdict', { words: 'Right, by a guess' })];
const guess = [withdrawn(2, 22, 1), given(3, 22, { guessed: true })];
const nothingWrong = { lost: [], doubled: [], wrong: [] };

describe('after a kill all is well', () => {
  test.each<[story: string, notes: NoteOf[], records: MemoryRecord[], acknowledged: number]>([
    ['when nothing was begun', [note(0, 'is open')], [], 0],
    ['when an acknowledged answer is there', answered, [given(1, 3)], 1],
    ['when one in flight is there', [note(0, 'answers')], [given(1, 3)], 0],
    ['when one in flight is not there', [note(0, 'answers')], [], 0],
    [
      'when it was taken back',
      [...answered, note(20, 'takes back'), note(29, 'is open')],
      [given(1, 3), withdrawn(2, 22, 1)],
      2,
    ],
    ['when taking it back was in flight', [...answered, note(20, 'takes back')], [given(1, 3)], 1],
    ['when it became a guess', [...answered, ...guessed], [given(1, 3), ...guess], 2],
    [
      'when the same question was answered once more as practice',
      [...answered, note(20, 'is open'), note(30, 'answers'), note(39, 'has verdict', { words: 'Right' })],
      [given(1, 3), given(2, 33)],
      2,
    ],
    [
      'when two pages answered the same question at once',
      [
        note(0, 'answers'),
        note(1, 'answers', { page: 1 }),
        note(9, 'has verdict', { page: 1 }),
        note(10, 'has verdict'),
      ],
      [given(1, 1), given(2, 2)],
      2,
    ],
  ])('%s', (_, notes, records, acknowledged) => {
    expect(judge(notes, stored(...records))).toMatchObject({ ...nothingWrong, acknowledged });
  });

  test('when pages share a quiz, and the answer of the other page was the one that counted', () => {
    const notes = [
      note(0, 'answers'),
      note(1, 'answers', { page: 1 }),
      note(9, 'has verdict'),
      note(10, 'has verdict', { page: 1 }),
    ];
    expect(judge(notes, stored(given(1, 3)), stored(), true)).toMatchObject(nothingWrong);
    expect(judge(notes, stored(given(1, 3)), stored(), false).lost).toHaveLength(1);
  });

  test('when pages share a quiz, and one takes back while the other says that it was a guess', () => {
    const notes = [
      ...answered,
      note(20, 'takes back'),
      note(21, 'says guessed', { page: 1 }),
      note(29, 'is open'),
      note(30, 'is open', { page: 1 }),
    ];
    const after = stored(given(1, 3), withdrawn(2, 22, 1));
    expect(judge(notes, after, stored(), true)).toMatchObject(nothingWrong);
  });

  test('and what was in flight is counted by what became of it', () => {
    const notes = [note(0, 'answers'), note(0, 'answers', { page: 1, question: 'probes/two' })];
    expect(judge(notes, stored(given(1, 3))).inFlight).toEqual({ kept: 1, gone: 1 });
  });
});

describe('after a kill it is noticed', () => {
  test.each<[story: string, notes: NoteOf[], records: MemoryRecord[], problems: Partial<Outcome>]>([
    [
      'that an acknowledged answer is not there',
      answered,
      [],
      { lost: ['page 0 answers probes/one: this was acknowledged and is not there'] },
    ],
    [
      'that an answer is there twice',
      answered,
      [given(1, 3), given(2, 4)],
      { doubled: ['laptop 2, an answer to probes/one, was given by nobody'] },
    ],
    [
      'that an answer is there which nobody gave',
      [note(0, 'is open')],
      [given(1, 3)],
      { doubled: ['laptop 1, an answer to probes/one, was given by nobody'] },
    ],
    [
      'that an answer was taken back for nobody',
      answered,
      [given(1, 3), withdrawn(2, 5, 1)],
      { doubled: ['laptop 2 withdraws laptop 1 for nobody'] },
    ],
    [
      'that taking back was acknowledged and did not last',
      [...answered, note(20, 'takes back'), note(29, 'is open')],
      [given(1, 3)],
      { lost: ['page 0 takes back probes/one: this was acknowledged and is not there'] },
    ],
    [
      'that a guess is there by half',
      [...answered, note(20, 'says guessed')],
      [given(1, 3), withdrawn(2, 22, 1)],
      { doubled: ['laptop 2 withdraws laptop 1 for nobody'] },
    ],
    [
      'that a guess is there beside the answer that it takes the place of',
      [...answered, note(20, 'says guessed')],
      [given(1, 3), given(2, 22, { guessed: true })],
      { doubled: ['laptop 2, an answer to probes/one, was given by nobody'] },
    ],
    [
      'that something is there which the page went on from without a word',
      [note(0, 'answers'), note(9, 'is open', { question: 'probes/two' })],
      [given(1, 3)],
      { wrong: ['page 0 answers probes/one: this is there as laptop 1 and was never acknowledged'] },
    ],
  ])('%s', (_, notes, records, problems) => {
    expect(judge(notes, stored(...records))).toMatchObject({ ...nothingWrong, ...problems });
  });

  test('that an answer of an earlier run is gone, or is another one now', () => {
    const before = stored(given(1, 3), given(2, 4));
    expect(judge([], stored(given(2, 4, { guessed: true })), before).lost).toEqual([
      'laptop 1 is gone or changed',
      'laptop 2 is gone or changed',
    ]);
  });

  test('that an answer is withdrawn twice', () => {
    const notes = [...answered, note(20, 'takes back'), note(20, 'takes back', { page: 1 })];
    const after = stored(given(1, 3), withdrawn(2, 22, 1), withdrawn(3, 23, 1));
    expect(judge(notes, after).doubled).toEqual(['laptop 1 is withdrawn twice']);
  });

  test('that a card is missing, is not the one its answers give, or belongs to none', () => {
    const one = stored(given(1, 3));
    const wrong = (cards: Stored['cards']) => judge([], { ...one, cards }, one).wrong;
    expect(wrong([])).toEqual(['probes/one has no card']);
    const not = (question: string) => `the card of ${question} is not the one that its answers give`;
    expect(wrong(one.cards.map(card => ({ ...card, reps: 7 })))).toEqual([not('probes/one')]);
    expect(wrong(one.cards.map(card => ({ ...card, question: 'slo/one' })))).toEqual([
      not('slo/one'),
      'probes/one has no card',
    ]);
  });

  test('that a record could not be read', () => {
    expect(judge([], { ...stored(), setAside: 1 }).wrong).toEqual(['1 records could not be read']);
  });
});

describe('the plan of a series', () => {
  const some = (seed: number) => plans(seed).take(300).toArray();

  test('is the same for the same seed, and another for another', () => {
    expect(some(1)).toEqual(some(1));
    expect(some(2)).not.toEqual(some(1));
  });

  test('has runs with one page, with two, with two on the same quiz, and kills while they open', () => {
    const all = some(1);
    expect(all.some(({ over }) => over.length === 1)).toBe(true);
    expect(all.some(({ over: [one, other] }) => other !== undefined && one !== other)).toBe(true);
    expect(all.some(({ over: [one, other] }) => one === other)).toBe(true);
    expect(new Set(all.map(({ moment }) => moment))).toEqual(new Set(['opened', 'begun', 'acknowledged']));
    const days = all.map(({ daysAhead }) => daysAhead);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });
});
