import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvWriter } from '../../core/export/csv.ts';
import { readArchive } from '../../core/memory/read-archive.ts';
import { defaultSettings } from '../../core/settings.ts';
import { importArchive } from '../../platform/database/import-archive.ts';
import { askedQuestions, countKept, countRecords } from '../../platform/database/stored-answers.ts';
import { collected, exportArchive, exportRecords } from '../../platform/database/transfer.ts';
import { head, history } from '../core/memory/archives.ts';
import { answer, day, dayOf, noon } from '../core/fixtures.ts';
import { databaseWith, everythingIn, scheduler } from './stored.ts';

const textOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(stream).text();

/** As many answers as wanted, over three devices. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    answer({ device: `device-${at % 3}`, seq: at + 1, question: `probes/${at % 7}`, time: noon + at }),
  );

describe('an export', () => {
  test('and its import into an empty database give the same answers and cards', async () => {
    await fc.assert(
      fc.asyncProperty(history, async records => {
        const db = await databaseWith(records);
        const text = await textOf(exportArchive(db, { ...head, settings: defaultSettings }));
        const archive = readArchive(text);
        expect(archive.settings).toEqual(defaultSettings);
        const other = await databaseWith();
        await importArchive(other, scheduler, archive);
        expect(await everythingIn(other)).toEqual(await everythingIn(db));
        db.close();
        other.close();
      }),
      { numRuns: 60 },
    );
  });

  test('of more than fits into a batch misses none and has none twice', async () => {
    const records = many(2500);
    const db = await databaseWith(records);
    const heard: number[] = [];
    const text = await textOf(exportArchive(db, head, { onProgress: done => heard.push(done) }));
    expect(readArchive(text).answers).toEqual(await db.getAll('answers'));
    expect(heard).toEqual([1000, 2000, 2500]);
  });

  test.each([0, 1, 999, 1000, 1001, 2000])('of %i answers says how many there are', async count => {
    const db = await databaseWith(many(count));
    expect(readArchive(await textOf(exportArchive(db, head))).answers).toHaveLength(count);
    expect(await countRecords(db)).toBe(count);
  });

  test('reads on only as it is read, and takes no transaction that keeps others waiting', async () => {
    const db = await databaseWith(many(2500));
    const heard: number[] = [];
    const reader = exportArchive(db, head, { onProgress: done => heard.push(done) }).getReader();
    await reader.read();
    await reader.read();
    expect(heard.length).toBeLessThanOrEqual(2);
    await db.put('answers', answer({ device: 'zebra', seq: 1 }));
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    expect(text).toContain('"device":"zebra"');
    expect(text).toContain('"end":{"records":');
  });

  test('leaves out what cannot be read, says so, and leaves it where it is', async () => {
    const db = await databaseWith(many(3));
    const broken = { ...answer({ device: 'device-9', seq: 1 }), time: 'noon' };
    await db.put('answers', broken as never);
    const { file, records, leftOut } = await collected(
      listener => exportArchive(db, head, listener),
      'application/json',
    );
    expect(file.type).toBe('application/json');
    expect(readArchive(await file.text()).answers).toHaveLength(3);
    expect({ records, leftOut }).toEqual({ records: 3, leftOut: 1 });
    expect(await db.get('answers', ['device-9', 1])).toEqual(broken);
  });

  test('fails as a whole when the database is gone in the middle of it', async () => {
    const db = await databaseWith(many(2500));
    const collecting = collected(
      listener => exportArchive(db, head, listener),
      'application/json',
      () => db.close(),
    );
    await expect(collecting).rejects.toThrow(DOMException);
  });

  test('as a table has a line for each record', async () => {
    const db = await databaseWith(many(1234));
    const lines = (await textOf(exportRecords(db, csvWriter))).trimEnd().split('\n');
    expect(lines).toHaveLength(1235);
    expect(lines[1]).toMatch(/^answer,device-0,1,probes\/0,/);
  });
});

describe('what is kept', () => {
  test('is counted without the answers that were taken back, from the first day on', async () => {
    const db = await databaseWith([
      answer({ seq: 1, time: noon - 3 * day }),
      answer({ seq: 2, time: noon - 5 * day }),
      answer({ seq: 4, question: 'gitops/one', topic: 'gitops' }),
      {
        kind: 'withdrawal',
        device: 'laptop',
        seq: 3,
        question: 'probes/one',
        time: noon,
        withdraws: ['laptop', 2],
      },
    ]);
    expect(await countKept(db)).toEqual({ answers: 2, since: dayOf(noon - 5 * day), records: 4 });
    expect(await askedQuestions(db)).toEqual(['gitops/one', 'probes/one']);
  });

  test('is nothing at first', async () => {
    const db = await databaseWith();
    expect(await countKept(db)).toEqual({ answers: 0, since: undefined, records: 0 });
    expect(await askedQuestions(db)).toEqual([]);
  });
});
