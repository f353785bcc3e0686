import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { addedPatterns } from '../core/sites/access.ts';
import { phrase, type Phrase } from '../core/words/phrase.ts';
import { Told, phraseOf } from '../core/words/told.ts';
import { databaseName } from './database/open.ts';
import { tellDeleted } from './own-pages.ts';

/** What Strata keeps, in the order in which it goes. */
export const keptKinds = ['database', 'storage', 'permissions'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** Something that could not be deleted, and why. */
export interface Left {
  readonly kind: KeptKind;
  readonly why: Phrase;
}

/** So long another page may take to let go of the database, in ms. They do so at once when they are asked. */
const patience = 5_000;

const deleting = { database: deleteDatabase, storage: clearStorage, permissions: giveUpPermissions } as const;

/**
 * Deletes everything that Strata keeps and gives up every permission that the reader gave. Each kind by itself: where one
 * cannot be deleted the others go all the same. Other open pages of ours begin anew after it.
 *
 * @returns what is left; nothing when all of it is gone
 */
export async function deleteEverything(): Promise<Left[]> {
  const left: Left[] = [];
  for (const kind of keptKinds) {
    try {
      await deleting[kind]();
    } catch (error) {
      left.push({ kind, why: phraseOf(error) });
    }
  }
  tellDeleted();
  return left;
}

/** Every connection of ours closes when it hears of this. */
async function deleteDatabase(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const kept = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Told(phrase('Another page of Strata holds it. Close all other pages of Strata.'))),
      patience,
    );
  });
  try {
    await Promise.race([deleteDB(databaseName), kept]);
  } finally {
    clearTimeout(timer);
  }
}

async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** What the reader permitted beyond what was there after installing: match patterns, and names such as `notifications`. */
export interface GivenPermissions {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

/** Neither settings nor database are read for this: it has to work where they are broken. */
export async function givenPermissions(): Promise<GivenPermissions> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as {
    host_permissions: readonly string[];
    optional_permissions: readonly string[];
  };
  return {
    origins: addedPatterns({ allowed: origins, own: manifest.host_permissions }),
    permissions: permissions.filter(permission => manifest.optional_permissions.includes(permission)),
  };
}

async function giveUpPermissions(): Promise<void> {
  const { origins, permissions } = await givenPermissions();
  if (origins.length + permissions.length === 0) return;
  const removed = await browser.permissions.remove({
    origins: [...origins],
    permissions: permissions as 'notifications'[],
  });
  if (!removed)
    throw new Told(phrase('Your browser did not take them back. Remove them in its own settings.'));
}
