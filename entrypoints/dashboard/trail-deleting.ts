import { createSignal } from 'solid-js';
import { say, sayError } from '../../components/say.ts';
import type { Deleted } from '../../components/trail/trail-page.tsx';
import type { Visit } from '../../core/trail/visit.ts';
import type { Connection } from '../../platform/database/connection.ts';
import { removeVisits, restoreVisits, type WhichVisits } from '../../platform/database/visits.ts';
import { tellTrailChanged } from '../../platform/trail.ts';

/** Deletes from the reading trail, and holds what was deleted last until it is put back or the page is left. */
export function createDeleting(memory: Connection) {
  const [deleted, setDeleted] = createSignal<Deleted>();
  const [failed, setFailed] = createSignal<() => string>();
  let removed: readonly Visit[] = [];
  const trying = async (work: () => Promise<void>, refused: (why: string) => string) => {
    setFailed(undefined);
    try {
      await work();
    } catch (error) {
      setFailed(() => () => refused(sayError(error)));
    }
    tellTrailChanged();
  };
  /** @param told says what was deleted, as a sentence */
  const remove = (which: WhichVisits, told: () => string) =>
    void trying(
      async () => {
        removed = await memory.use(db => removeVisits(db, which));
        setDeleted({ told, pages: removed.length, returning: false });
      },
      why => say('Nothing was deleted. {why}', { why }),
    );
  const undo = () =>
    void trying(
      async () => {
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
      },
      why => say('Nothing was put back. {why}', { why }),
    );
  return { deleted, failed: () => failed()?.(), remove, undo };
}
