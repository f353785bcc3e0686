import { For } from 'solid-js';
import { pictureKinds, type PictureKind } from '../../core/landscape/picture-kind.ts';
import { say } from '../say.ts';

/** Saves the landscape as a picture, for those who want to show it. What came of it is said beside the buttons. */
export function SavePicture(props: {
  saving: boolean;
  said: string | undefined;
  onSave: (kind: PictureKind) => void;
}) {
  return (
    <div class="save-picture" role="group" aria-label={say('Save as picture')}>
      <span aria-hidden="true">{say('Save as picture')}</span>
      <For each={pictureKinds}>
        {kind => (
          <button class="ghost" type="button" disabled={props.saving} onClick={() => props.onSave(kind)}>
            {kind.toUpperCase()}
          </button>
        )}
      </For>
      <span role="status">{props.said}</span>
    </div>
  );
}
