import { createSignal } from 'solid-js';
import { SavePicture } from '../../components/landscape/save-picture.tsx';
import type { PictureKind } from '../../core/landscape/picture-kind.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';

/** Saves the landscape as a picture. What draws it is loaded when it is wanted. */
export function LandscapePicture(props: { states: readonly TopicState[] }) {
  const [saving, setSaving] = createSignal(false);
  const [said, setSaid] = createSignal<string>();
  const save = async (kind: PictureKind) => {
    setSaving(true);
    try {
      const { savePicture } = await import('./save-picture.ts');
      setSaid(`Saved as ${await savePicture(kind, props.states)}.`);
    } catch (error) {
      setSaid(`No picture was saved. ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setSaving(false);
    }
  };
  return <SavePicture saving={saving()} said={said()} onSave={kind => void save(kind)} />;
}
