import { createSignal } from 'solid-js';
import { SavePicture } from '../../components/landscape/save-picture.tsx';
import { say, sayError } from '../../components/say.ts';
import type { PictureKind } from '../../core/landscape/picture-kind.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';

/** Saves the landscape as a picture. What draws it is loaded when it is wanted. */
export function LandscapePicture(props: { states: readonly TopicState[] }) {
  const [saving, setSaving] = createSignal(false);
  const [outcome, setOutcome] = createSignal<{ readonly name: string } | { readonly error: unknown }>();
  const save = async (kind: PictureKind) => {
    setSaving(true);
    try {
      const { savePicture } = await import('./save-picture.ts');
      setOutcome({ name: await savePicture(kind, props.states) });
    } catch (error) {
      setOutcome({ error });
    } finally {
      setSaving(false);
    }
  };
  const said = () => {
    const now = outcome();
    if (!now) return undefined;
    if ('name' in now) return say('Saved as {name}.', { name: now.name });
    return say('No picture was saved. {why}', { why: sayError(now.error) });
  };
  return <SavePicture saving={saving()} said={said()} onSave={kind => void save(kind)} />;
}
