import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { answersOf } from '../../platform/database/answers-of.ts';
import { databaseName, openDatabase } from '../../platform/database/open.ts';
import { answer } from '../core/fixtures.ts';

afterEach(() => {
  indexedDB.deleteDatabase(databaseName);
});

test('the answers of just these questions are read, by question; what cannot be read is left where it is', async () => {
  const db = await openDatabase();
  const mine = [answer({ seq: 1 }), answer({ seq: 2, question: 'probes/two' }), answer({ seq: 3 })] as const;
  const broken = { ...answer({ seq: 5 }), day: 'Monday' } as never;
  for (const record of [...mine, answer({ seq: 4, question: 'gitops/one' }), broken])
    await db.put('answers', record);
  const found = await answersOf(db, ['probes/one', 'probes/two', 'probes/never']);
  expect(found).toEqual(
    new Map([
      ['probes/one', [mine[0], mine[2]]],
      ['probes/two', [mine[1]]],
    ]),
  );
  expect(await db.get('answers', ['laptop', 5])).toEqual(broken);
  db.close();
});
