import type { Writing } from './strictly.ts';
import type { SetAside } from './open.ts';

/** Moves a record that cannot be read out of the way: it is kept as it was found, and no longer in the way of others. */
export async function setAside(
  tx: Writing,
  store: SetAside['store'],
  key: IDBValidKey,
  value: unknown,
): Promise<void> {
  await tx.objectStore('quarantine').add({ store, key, value, reason: 'unreadable', time: Date.now() });
  await tx.objectStore(store).delete(key as never);
}
