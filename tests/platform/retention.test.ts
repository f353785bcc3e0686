import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createScheduler, rebuild } from '../../core/memory/card.ts';
import { connect } from '../../platform/database/connection.ts';
import { cardsOf, rebuildCards, retentionOfCards } from '../../platform/database/cards.ts';
import { openDatabase } from '../../platform/database/open.ts';
import { changeRetention } from '../../platform/retention.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';
import { answer, day, dayOf, noon } from '../core/fixtures.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const answers = [0, 3, 12].map((days, at) =>
  answer({ seq: at + 1, time: noon + days * day, day: dayOf(noon + days * day) }),
);
let databases = 0;

/** A database with a question that was answered three times. */
async function answered() {
  const name = `retention-${String(++databases)}`;
  const db = await openDatabase(name);
  for (const one of answers) await db.add('answers', one);
  await rebuildCards(db, createScheduler(0.9), 0.9);
  return { db, connection: connect(name) };
}

const expected = (retention: number) =>
  new Map([['probes/one', rebuild(createScheduler(retention), answers)]]);

beforeEach(() => fakeBrowser.reset());

describe('how sure the reader wants to be', () => {
  test('moves the date of every question, in settings and cards alike', async () => {
    const { db, connection } = await answered();
    await changeRetention(connection, 0.95);
    expect((await loadSettings()).retention).toBe(0.95);
    expect(await cardsOf(db, createScheduler(0.95))).toEqual(expected(0.95));
    expect(await retentionOfCards(db)).toBe(0.95);
    expect(expected(0.95)).not.toEqual(expected(0.9));
  });

  test('stays what it was, in settings and cards alike, where the cards cannot be stored', async () => {
    const { db, connection } = await answered();
    await changeSettings(() => ({ badge: true }));
    const failing = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(changeRetention(connection, 0.95)).rejects.toThrow('The disk is full');
    failing.mockRestore();
    expect(await loadSettings()).toMatchObject({ retention: 0.9, badge: true });
    expect(await cardsOf(db, createScheduler(0.9))).toEqual(expected(0.9));
    expect(await retentionOfCards(db)).toBe(0.9);
  });

  test('is what was chosen last, where two windows choose at the same time and the first one fails', async () => {
    const { db, connection } = await answered();
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const changes = [0.8, 0.85].map(retention => changeRetention(connection, retention));
    const results = await Promise.allSettled(changes);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect((await loadSettings()).retention).toBe(0.85);
    expect(await cardsOf(db, createScheduler(0.85))).toEqual(expected(0.85));
    expect(await retentionOfCards(db)).toBe(0.85);
  });
});
