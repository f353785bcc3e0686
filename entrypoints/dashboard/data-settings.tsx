import { createResource, createSignal, onCleanup } from 'solid-js';
import { say, sayError } from '../../components/say.ts';
import { sayAll } from '../../components/say-all.ts';
import type { ImportStep } from '../../components/settings/import-copy.tsx';
import { YourData, type FileKind, type NotesOf } from '../../components/settings/your-data.tsx';
import type { Archive } from '../../core/memory/archive.ts';
import { afterImporting } from '../../core/memory/copies.ts';
import type { Imported } from '../../core/memory/merge.ts';
import type { Settings } from '../../core/settings.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { phraseOf } from '../../core/words/told.ts';
import { changeCopies, loadCopies } from '../../platform/copies.ts';
import { connect } from '../../platform/database/connection.ts';
import { countSetAside } from '../../platform/database/quarantine.ts';
import { countKept } from '../../platform/database/stored-answers.ts';
import { lookInto, merge, takeSettings } from './import-file.ts';
import { saveNotes, saveProgress, saveSetAside, saveTable, type SavedFile } from './save-files.ts';

const nothingAside = { unreadable: 0, conflict: 0 };

/**
 * The reader's data: saved as files and brought back from one.
 *
 * @param props.onMerged is told when answers came from a file, so that whatever shows progress looks again
 */
export function DataSettings(props: { onMerged: () => void }) {
  const memory = connect();
  onCleanup(() => void memory.close());
  const [kept, { refetch: countAgain }] = createResource(async () => {
    const [answers, setAside] = [await memory.use(countKept), await memory.use(countSetAside)];
    return { ...answers, setAside };
  });
  const [copies, { refetch: lookAgain }] = createResource(loadCopies);
  const [saving, setSaving] = createSignal<{ kind: FileKind; done: number; total: number }>();
  const [said, setSaid] = createSignal<readonly Phrase[]>([]);
  const [failed, setFailed] = createSignal<Phrase>();
  const [step, setStep] = createSignal<ImportStep>({ at: 'start' });
  let opened: Archive | undefined;

  const latest = () => (kept.state === 'errored' ? undefined : kept.latest);
  const saveAs: Record<FileKind, (notes: NotesOf) => Promise<SavedFile | undefined>> = {
    progress: () => saveProgress(memory, done => told('progress', done)),
    table: () => saveTable(memory, done => told('table', done)),
    notes: notes => saveNotes(memory, notes),
    aside: () => saveSetAside(memory),
  };
  const told = (kind: FileKind, done: number) =>
    setSaving({ kind, done, total: Math.max(done, latest()?.records ?? 0) });

  const save = async (kind: FileKind, notes: NotesOf) => {
    setSaid([]);
    setFailed(undefined);
    told(kind, 0);
    try {
      const saved = await saveAs[kind](notes);
      setSaid(
        saved
          ? [phrase('Saved as {name}.', { name: saved.name }), ...saved.missing]
          : [phrase('You have not been asked anything yet. Choose all questions to save those.')],
      );
      await lookAgain();
    } catch (error) {
      setFailed(phrase('Nothing was saved. {why}', { why: phraseOf(error) }));
    } finally {
      setSaving(undefined);
    }
  };

  const open = async (file: File) => {
    setStep({ at: 'reading', name: file.name });
    try {
      const { archive, preview } = await lookInto(memory, file);
      opened = archive;
      setStep({ at: 'preview', name: file.name, preview });
    } catch (error) {
      setStep({ at: 'refused', name: file.name, why: phraseOf(error) });
    }
  };

  const bring = async (withSettings: boolean) => {
    const [archive, before] = [opened, step()];
    if (!archive || before.at !== 'preview') return;
    opened = undefined;
    setStep({ at: 'merging', progress: undefined });
    try {
      const imported = await merge(memory, archive, progress => setStep({ at: 'merging', progress }));
      await finish(imported, withSettings ? archive.settings : undefined);
    } catch (error) {
      setStep({ at: 'refused', name: before.name, why: phraseOf(error) });
    }
  };

  /** The answers are merged, whatever becomes of the rest. */
  const finish = async (imported: Imported, theirs: Settings | undefined) => {
    const note = theirs && (await takeSettings(memory, theirs).then(() => taken, notTaken));
    setStep({ at: 'done', imported, settings: note });
    props.onMerged();
    await changeCopies(before => afterImporting(before, imported.fresh)).catch((error: unknown) =>
      setFailed(
        phrase('How many answers came from a file could not be noted. {why}', { why: phraseOf(error) }),
      ),
    );
    await Promise.all([countAgain(), lookAgain()]);
  };
  const failedInWords = () => {
    const why = failed();
    if (why) return say(why);
    return kept.state === 'errored' ? sayError(kept.error) : undefined;
  };

  return (
    <YourData
      kept={latest()}
      setAside={latest()?.setAside ?? nothingAside}
      savedAt={copies.latest?.savedAt}
      now={Date.now()}
      saving={saving()}
      said={sayAll(said())}
      failed={failedInWords()}
      step={step()}
      onSave={(kind, notes) => void save(kind, notes)}
      onFile={file => void open(file)}
      onMerge={withSettings => void bring(withSettings)}
      onCancel={() => {
        opened = undefined;
        setStep({ at: 'start' });
      }}
    />
  );
}

const taken = phrase('The settings of the file are in force.');
const notTaken = (error: unknown) =>
  phrase('Not all settings of the file could be taken over. {why}', { why: phraseOf(error) });
