import '../../components/landscape/copy-nudge.css';
import { createResource, createSignal, onCleanup, Show } from 'solid-js';
import { sayAll } from '../../components/say-all.ts';
import { CopyNudge } from '../../components/landscape/copy-nudge.tsx';
import { afterPuttingOff, isCopyWanted } from '../../core/memory/copies.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { phraseOf } from '../../core/words/told.ts';
import { changeCopies, loadCopies } from '../../platform/copies.ts';
import { connect } from '../../platform/database/connection.ts';
import { countRecords } from '../../platform/database/stored-answers.ts';
import { saveProgress } from './save-files.ts';

/** Suggests saving a copy when many answers are in none. Where they cannot be counted, the landscape says why. */
export function SuggestCopy() {
  const memory = connect();
  onCleanup(() => void memory.close());
  const [known, { refetch }] = createResource(async () => {
    const [copies, records] = await Promise.all([loadCopies(), memory.use(countRecords)]);
    return { copies, records, wanted: isCopyWanted(copies, records) };
  });
  const [saving, setSaving] = createSignal(false);
  const [said, setSaid] = createSignal<readonly Phrase[]>();
  const latest = () => (known.state === 'errored' ? undefined : known.latest);

  const save = async () => {
    setSaving(true);
    try {
      const { name, missing } = await saveProgress(memory, () => undefined);
      setSaid([
        phrase('Saved as {name}.', { name }),
        ...missing,
        phrase('Keep it where it outlives this computer.'),
      ]);
    } catch (error) {
      setSaid([phrase('No copy was saved.'), phraseOf(error)]);
    } finally {
      setSaving(false);
    }
  };
  const saidInWords = () => {
    const sentences = said();
    return sentences && sayAll(sentences);
  };
  return (
    <Show when={latest()}>
      {now => (
        <Show when={now().wanted}>
          <CopyNudge
            savedAt={now().copies.savedAt}
            now={Date.now()}
            saving={saving()}
            said={saidInWords()}
            onSave={() => void save()}
            onLater={() => void changeCopies(before => afterPuttingOff(before, now().records)).then(refetch)}
          />
        </Show>
      )}
    </Show>
  );
}
