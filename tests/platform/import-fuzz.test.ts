import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemoryRecord } from '../../core/memory/answer.ts';
import { ArchiveRefused } from '../../core/memory/archive-refused.ts';
import { gathered } from '../../core/memory/merge.ts';
import { previewOf } from '../../core/memory/preview.ts';
import { readArchive } from '../../core/memory/read-archive.ts';
import { defaultSettings } from '../../core/settings.ts';
import type { StrataDatabase } from '../../platform/database/open.ts';
import { compareWithStored, importArchive } from '../../platform/database/import-archive.ts';
import { textOfFile } from '../../platform/files.ts';
import { answer, day, noon } from '../core/fixtures.ts';
import { fileOf } from '../core/memory/archives.ts';
import { encoded, mutation } from './mutations.ts';
import { cardsFrom, databaseWith, everythingIn, scheduler } from './stored.ts';

const stored = [answer({ seq: 1 }), answer({ seq: 2, time: noon + day, right: false })];
// With a field that only a newer Strata knows.
const newer = { ...answer({ device: 'desk', seq: 2, time: noon - 30 * day }), mood: { felt: 'sure' } };
const file = encoded(
  fileOf(
    [
      ...stored,
      answer({ seq: 3, question: 'gitops/one', topic: 'gitops', chosen: [2, 0] }),
      {
        kind: 'withdrawal',
        device: 'laptop',
        seq: 4,
        question: 'gitops/one',
        time: noon,
        withdraws: ['laptop', 3],
      },
      answer({ device: 'desk', seq: 1, time: noon + 9 * day, guessed: true }),
      newer,
    ],
    { settings: { ...defaultSettings, hintOff: ['a.example'], corners: { 'b.example': 'top-left' } } },
  ),
);

/** Everything that happens to a file that the reader chooses and merges. */
async function imported(db: StrataDatabase, bytes: Uint8Array<ArrayBuffer>) {
  const archive = readArchive(await textOfFile(new Blob([bytes])));
  const found = gathered(archive.answers);
  const stands = await compareWithStored(db, found);
  previewOf(archive, found, stands, () => true, defaultSettings);
  await importArchive(db, scheduler, archive);
  return archive;
}

async function reset(db: StrataDatabase): Promise<void> {
  const tx = db.transaction(['answers', 'cards', 'quarantine'], 'readwrite');
  for (const name of ['answers', 'cards', 'quarantine'] as const) await tx.objectStore(name).clear();
  for (const record of stored) await tx.objectStore('answers').put(record);
  for (const card of cardsFrom(stored)) await tx.objectStore('cards').put(card);
  await tx.done;
}

test('ten thousand damaged files are each refused in words or imported whole, and nothing else happens', async () => {
  const db = await databaseWith(stored);
  const untouched = await everythingIn(db);
  const came = { refused: 0, whole: 0 };
  const check = async (bytes: Uint8Array<ArrayBuffer>) => {
    let answers: readonly MemoryRecord[];
    try {
      ({ answers } = await imported(db, bytes));
    } catch (error) {
      expect(error).toBeInstanceOf(ArchiveRefused);
      expect((error as ArchiveRefused).message).not.toMatch(/\{(?:what|problem|field|value|wanted)\}/);
      expect(await everythingIn(db)).toEqual(untouched);
      came.refused++;
      return;
    }
    const after = await everythingIn(db);
    const kept = [...after.answers, ...after.quarantine.map(({ value }) => value)];
    expect(kept).toEqual(expect.arrayContaining([...answers]));
    expect(after.answers).toEqual(expect.arrayContaining(stored));
    expect(after.cards).toEqual(cardsFrom(after.answers));
    await reset(db);
    came.whole++;
  };
  await check(file);
  expect(came).toEqual({ refused: 0, whole: 1 });
  await fc.assert(
    fc.asyncProperty(mutation, mutate => check(mutate(file))),
    { numRuns: 10_000 },
  );
  // Neither outcome is the only one: otherwise this would prove nothing.
  expect(came.refused).toBeGreaterThan(1000);
  expect(came.whole).toBeGreaterThan(1000);
}, 120_000);
