import { createResource, createSignal, onCleanup } from 'solid-js';
import '../../components/dialog.css';
import '../../components/settings/delete-everything.css';
import { DeleteEverything } from '../../components/settings/delete-everything.tsx';
import { hostIn } from '../../core/sites/patterns.ts';
import { connect } from '../../platform/database/connection.ts';
import { countKept } from '../../platform/database/stored-answers.ts';
import { countVisits } from '../../platform/database/visits.ts';
import {
  deleteEverything,
  givenPermissions,
  type GivenPermissions,
  type KeptKind,
  type Left,
} from '../../platform/delete-everything.ts';
import { saveProgress } from './save-files.ts';

/** Deletes everything, after a copy if the reader wants one, and begins as after installing. */
export function DeleteSettings() {
  const memory = connect();
  onCleanup(() => void memory.close());
  const [open, setOpen] = createSignal(0);
  const [kept] = createResource(open, countAll);
  const [saving, setSaving] = createSignal(false);
  const [said, setSaid] = createSignal<string>();
  const [deleting, setDeleting] = createSignal(false);
  const [left, setLeft] = createSignal<readonly string[]>([]);

  /** What cannot be counted can be deleted all the same. */
  async function countAll() {
    const unknown = () => undefined;
    const [answers, visits, permitted] = await Promise.all([
      memory.use(countKept).then(({ answers }) => answers, unknown),
      memory.use(countVisits).catch(unknown),
      givenPermissions(),
    ]);
    return { answers, visits, permitted: namesOf(permitted) };
  }
  const save = async () => {
    if (saving()) return;
    setSaving(true);
    try {
      const { name, missing } = await saveProgress(memory, () => undefined);
      setSaid(`Saved as ${name}. ${missing}`);
    } catch (error) {
      setSaid(`No copy was saved. ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setSaving(false);
    }
  };
  const remove = async () => {
    setDeleting(true);
    setLeft([]);
    const notDeleted = await deleteEverything();
    setDeleting(false);
    setLeft(notDeleted.map(inWords));
    if (notDeleted.length > 0) return;
    history.replaceState(null, '', '#/welcome'); // without drawing it in a page that is about to go
    location.reload();
  };
  return (
    <DeleteEverything
      kept={kept.state === 'errored' ? undefined : kept.latest}
      saving={saving()}
      said={said()}
      deleting={deleting()}
      left={left()}
      onOpen={() => {
        setSaid(undefined);
        setLeft([]);
        setOpen(before => before + 1);
      }}
      onSave={() => void save()}
      onDelete={() => void remove()}
    />
  );
}

const nameOf: Record<KeptKind, string> = {
  database: 'Answers, quizzes and the reading trail',
  storage: 'Settings, corrections and the note of copies',
  permissions: 'What you permitted',
};

function inWords({ kind, why }: Left): string {
  return `${nameOf[kind]}. ${why}`;
}

function namesOf({ origins, permissions }: GivenPermissions): string[] {
  const hosts = origins.map(origin => {
    const host = hostIn(origin);
    return host === undefined || host === '*' ? 'every site' : host;
  });
  return [...new Set([...permissions, ...hosts])];
}
