import { createResource, createSignal, onCleanup } from 'solid-js';
import '../../components/dialog.css';
import '../../components/settings/delete-everything.css';
import { say } from '../../components/say.ts';
import { sayAll } from '../../components/say-all.ts';
import { DeleteEverything } from '../../components/settings/delete-everything.tsx';
import { hostIn } from '../../core/sites/patterns.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { phraseOf } from '../../core/words/told.ts';
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
  const [said, setSaid] = createSignal<readonly Phrase[]>([]);
  const [deleting, setDeleting] = createSignal(false);
  const [left, setLeft] = createSignal<readonly Left[]>([]);

  /** What cannot be counted can be deleted all the same. */
  async function countAll() {
    const unknown = () => undefined;
    const [answers, visits, permitted] = await Promise.all([
      memory.use(countKept).then(({ answers }) => answers, unknown),
      memory.use(countVisits).catch(unknown),
      givenPermissions(),
    ]);
    return { answers, visits, permitted };
  }
  const toDelete = () => {
    const counted = kept.state === 'errored' ? undefined : kept.latest;
    return counted && { ...counted, permitted: namesOf(counted.permitted) };
  };
  const save = async () => {
    if (saving()) return;
    setSaving(true);
    try {
      const { name, missing } = await saveProgress(memory, () => undefined);
      setSaid([phrase('Saved as {name}.', { name }), ...missing]);
    } catch (error) {
      setSaid([phrase('No copy was saved.'), phraseOf(error)]);
    } finally {
      setSaving(false);
    }
  };
  const remove = async () => {
    setDeleting(true);
    setLeft([]);
    const notDeleted = await deleteEverything();
    setDeleting(false);
    setLeft(notDeleted);
    if (notDeleted.length > 0) return;
    history.replaceState(null, '', '#/welcome'); // without drawing it in a page that is about to go
    location.reload();
  };
  return (
    <DeleteEverything
      kept={toDelete()}
      saving={saving()}
      said={sayAll(said())}
      deleting={deleting()}
      left={left().map(({ kind, why }) => sayAll([nameOf[kind], why]))}
      onOpen={() => {
        setSaid([]);
        setLeft([]);
        setOpen(before => before + 1);
      }}
      onSave={() => void save()}
      onDelete={() => void remove()}
    />
  );
}

const nameOf: Record<KeptKind, Phrase> = {
  database: phrase('Answers, quizzes and the reading trail.'),
  storage: phrase('Settings, corrections and the note of copies.'),
  permissions: phrase('What you permitted.'),
};

function namesOf({ origins, permissions }: GivenPermissions): string[] {
  const hosts = origins.map(origin => {
    const host = hostIn(origin);
    return host === undefined || host === '*' ? say('every site') : host;
  });
  // Notifications are the one permission beside sites that can be given.
  const abilities = permissions.map(name => (name === 'notifications' ? say('notifications') : name));
  return [...new Set([...abilities, ...hosts])];
}
