import { createSignal } from 'solid-js';
import type { Deleted } from '../../components/trail/trail-page.tsx';
import type { Visit } from '../../core/trail/visit.ts';
import type { Connection } from '../../platform/database/connection.ts';
import { removeVisits, restoreVisits, type WhichVisits } from '../../platform/database/visits.ts';
import { tellTrailChanged } from '../../platform/trail.ts';

/** Deletes from the reading trail, and holds what was deleted last until it is put back or the page is left. */
export function createDeleting(memory: Connection) {
  const [deleted, setDeleted] = createSignal<Deleted>();
  const [failed, setFailed] = createSignal<string>();
  let removed: readonly Visit[] = [];
  const trying = async (work: () => Promise<void>, refused: string) => {
    setFailed(undefined);
    try {
      await work();
    } catch (error) {
      setFailed(`${refused} ${error instanceof Error ? error.message : String(error)}`);
    }
    tellTrailChanged();
  };
  /** @param what was deleted, as the message begins, such as "Tuesday, November 24 was" */
  const remove = (which: WhichVisits, what: string) =>
    void trying(async () => {
      removed = await memory.use(db => removeVisits(db, which));
      setDeleted({ what, pages: removed.length, returning: false });
    }, 'Nothing was deleted.');
  const undo = () =>
    void trying(async () => {
      const before = deleted();
      setDeleted(shown => shown && { ...shown, returning: true });
      try {
        await memory.use(db => restoreVisits(db, removed));
        removed = [];
        setDeleted(undefined);
      } catch (error) {
        setDeleted(before); // still to be undone
        throw error;
      }
    }, 'Nothing was put back.');
  return { deleted, failed, remove, undo };
}
