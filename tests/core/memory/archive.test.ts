import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveWriter } from '../../../core/memory/archive.ts';
import { problemOfRecord } from '../../../core/memory/archive-record.ts';
import { ArchiveRefused, type Refusal } from '../../../core/memory/archive-refused.ts';
import { readArchive } from '../../../core/memory/read-archive.ts';
import { isMemoryRecord } from '../../../core/memory/readable.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { speakerOf } from '../../../core/words/say.ts';
import { answer, noon } from '../fixtures.ts';
import { changed, fileOf, head, history } from './archives.ts';

const two = [answer(), answer({ seq: 2, question: 'gitops/one' })];

/** The refusal of a file, which it must get. */
function refusalOf(text: string): ArchiveRefused {
  try {
    readArchive(text);
  } catch (error) {
    if (error instanceof ArchiveRefused) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

describe('a file of progress', () => {
  test('holds everything that was written to it', () => {
    fc.assert(
      fc.property(history, records => {
        const text = fileOf(records, { settings: { ...defaultSettings, length: 10 } });
        expect(readArchive(text)).toEqual({
          ...head,
          settings: { ...defaultSettings, length: 10 },
          answers: records,
        });
      }),
    );
  });

  test('is the same whether it is written at once or in pieces', () => {
    fc.assert(
      fc.property(history, fc.nat(40), (records, cut) => {
        const { start, write, end } = archiveWriter(head);
        const at = Math.min(cut, records.length);
        const pieces = write(records.slice(0, at), 0) + write(records.slice(at), at);
        expect(start + pieces + end(records.length)).toBe(fileOf(records));
      }),
    );
  });

  test('can be empty, and can do without settings', () => {
    expect(readArchive(fileOf([]))).toEqual({ ...head, answers: [] });
  });

  test('keeps what only a newer Strata knows of a record, a setting or the file', () => {
    const newer = { ...answer(), where: 'terminal', mood: { felt: ['sure', 1] } };
    const settings = { ...defaultSettings, sound: 'bell' };
    const text = changed(fileOf([newer as never], { settings }), file => (file.trail = [1]));
    const read = readArchive(text);
    expect(read.answers).toEqual([newer]);
    expect(read.settings).toEqual(settings);
  });

  test('holds no record that could not be read back from the database', () => {
    const texts = fc.oneof(fc.string(), fc.anything());
    const odd = {
      device: texts,
      seq: fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.anything()),
      question: texts,
      topic: texts,
      time: fc.oneof(fc.integer({ min: noon - 1e9, max: noon + 1e9 }), fc.double()),
      day: fc.oneof(fc.constantFrom('2026-11-24', '2026-11-9', '9999-99-99'), fc.string()),
      chosen: fc.oneof(fc.array(fc.nat(2000)), fc.array(fc.double()), fc.anything()),
      right: fc.oneof(fc.boolean(), fc.anything()),
      guessed: fc.oneof(fc.boolean(), fc.anything()),
      elapsed: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      where: texts,
      withdraws: fc.oneof(fc.tuple(fc.string(), fc.nat()), fc.anything()),
    };
    const change = fc.oneof(
      ...Object.entries(odd).map(([field, value]: [string, fc.Arbitrary<unknown>]) =>
        value.map(value => ({ [field]: value })),
      ),
    );
    const kind = fc.constantFrom(
      {},
      { kind: 'withdrawal', withdraws: ['laptop', 1], topic: undefined, day: undefined },
    );
    let accepted = 0;
    fc.assert(
      fc.property(kind, change, (kind, change) => {
        const record = { ...answer(), ...kind, ...change };
        const isAccepted = problemOfRecord(record) === undefined;
        if (isAccepted) accepted++;
        expect(isAccepted && !isMemoryRecord(record)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});

describe('a file is refused', () => {
  const good = fileOf(two, { settings: defaultSettings });
  const cases: readonly { story: string; text: string; why: Refusal; says: RegExp }[] = [
    { story: 'that is empty', text: '', why: 'not ours', says: /not a copy of your progress/ },
    { story: 'that is no JSON', text: 'front;back', why: 'not ours', says: /not a copy of your progress/ },
    { story: 'that is another JSON', text: '{"a":[1]}', why: 'not ours', says: /strata-progress/ },
    { story: 'that is nothing but null', text: 'null', why: 'not ours', says: /not a copy/ },
    { story: 'that is cut off', text: good.slice(0, -30), why: 'broken', says: /cut off/ },
    {
      story: 'that is cut off and was closed again',
      text: changed(good, file => delete file.end),
      why: 'broken',
      says: /"end" is missing/,
    },
    {
      story: 'with fewer records than it says',
      text: changed(good, file => (file.answers as unknown[]).pop()),
      why: 'broken',
      says: /should hold 2 records and holds 1/,
    },
    {
      story: 'of a newer Strata',
      text: changed(good, file => (file.schema = 2)),
      why: 'too new',
      says: /newer Strata\. Update this one/,
    },
    {
      story: 'without a schema',
      text: changed(good, file => delete file.schema),
      why: 'broken',
      says: /"schema" is missing/,
    },
    {
      story: 'with settings that are none',
      text: changed(good, file => (file.settings = { ...defaultSettings, retention: 7 })),
      why: 'broken',
      says: /settings hold something unexpected in "retention"/,
    },
    {
      story: 'that pretends to be the ancestor of objects',
      text: good.replace('"kind":"answer"', '"__proto__":{"right":true},"kind":"answer"'),
      why: 'broken',
      says: /"__proto__"/,
    },
    {
      story: 'that hides such a field in its settings, with its name in disguise',
      text: good.replace('"corners":{}', '"corners":{"\\u005f_proto__":"top-left"}'),
      why: 'broken',
      says: /"__proto__"/,
    },
    {
      story: 'that is nested without end',
      text: changed(good, file => (file.more = 0)).replace(
        '"more":0',
        `"more":${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      ),
      why: 'broken',
      says: /nested too deep/,
    },
  ];
  test.each(cases)('$story', ({ text, why, says }) => {
    const refusal = refusalOf(text);
    expect(refusal.why).toBe(why);
    expect(refusal.message).toMatch(says);
  });

  const records: readonly { story: string; broken: object | string | null; says: string }[] = [
    { story: 'that is nothing', broken: null, says: 'it is null and should be a record' },
    { story: 'that is a list', broken: [1], says: 'it is [1] and should be a record' },
    { story: 'of a kind that is not known', broken: { kind: 'visit' }, says: 'its "kind" is "visit"' },
    { story: 'without a device', broken: { device: undefined }, says: 'its "device" is missing' },
    { story: 'with a number in the place of a text', broken: { question: 7 }, says: 'its "question" is 7' },
    { story: 'with an absurd number', broken: { seq: 1e300 }, says: 'its "seq" is 1e+300' },
    {
      story: 'with a number past which none could be counted on',
      broken: { seq: Number.MAX_SAFE_INTEGER },
      says: 'should be a whole number from 0 to 1000000000',
    },
    { story: 'with half a number', broken: { seq: 1.5 }, says: 'its "seq" is 1.5' },
    { story: 'from before there were computers', broken: { time: -9e12 }, says: 'between 1970 and 2200' },
    { story: 'from long after us', broken: { time: 9e12 }, says: 'between 1970 and 2200' },
    { story: 'on a day that is none', broken: { day: '2026-13-45' }, says: 'a date such as 2026-11-23' },
    {
      story: 'on a day that is not that of its time',
      broken: { day: '2026-12-23' },
      says: 'the day of "time"',
    },
    { story: 'that chose something impossible', broken: { chosen: [0, -1] }, says: 'its "chosen.1" is -1' },
    { story: 'that is neither right nor wrong', broken: { right: 'yes' }, says: 'its "right" is "yes"' },
    { story: 'with a text without end', broken: { topic: 'x'.repeat(900) }, says: 'at most 500 characters' },
    {
      story: 'that takes nothing back',
      broken: { kind: 'withdrawal', withdraws: ['laptop'] },
      says: 'its "withdraws" is ["laptop"] and should be the device and number of a record',
    },
  ];
  test.each(records)('for a record $story, which it names', ({ broken, says }) => {
    const second =
      Array.isArray(broken) || broken === null ? broken : { ...answer({ seq: 2 }), ...(broken as object) };
    const text = changed(fileOf(two), file => ((file.answers as unknown[])[1] = second));
    const { message } = refusalOf(text);
    expect(message).toContain('record 2 of 2 cannot be: ');
    expect(message).toContain(says);
    expect(message).toContain('Choose another copy');
  });
});

test('what is wrong with a record is said in the reader’s language, whole', () => {
  const text = changed(fileOf(two), file => ((file.answers as unknown[])[1] = answer({ seq: -7 })));
  const german = speakerOf('de', {
    'This file is broken: {what}. Choose another copy, or save this one anew where it came from.':
      'Diese Datei ist beschädigt: {what}.',
    'record {number} of {total} cannot be: {problem}': 'in Eintrag {number} von {total} {problem}',
    'its "{field}" is {value} and should be {wanted}': 'steht bei „{field}“ {value} statt {wanted}',
    'a whole number from 0 to {most}': 'einer Zahl von 0 bis {most}',
  });
  expect(german.say(refusalOf(text).phrase)).toBe(
    'Diese Datei ist beschädigt: in Eintrag 2 von 2 steht bei „seq“ -7 statt einer Zahl von 0 bis 1000000000.',
  );
});

test('a file that is cut off anywhere is noticed', () => {
  const text = fileOf(two, { settings: defaultSettings }).trimEnd();
  for (let length = 0; length < text.length; length++)
    expect(() => readArchive(text.slice(0, length)), `cut after ${String(length)}`).toThrow(ArchiveRefused);
});
