import { Show } from 'solid-js';
import type { Session } from './session.ts';

/** Says that answers are not saved, why, and what can be done about it; nothing while they are. */
export function Unsaved(props: { session: Session; onReload: () => void }) {
  return (
    <Show when={props.session.state.unsaved}>
      {message => (
        <div class="notice bad" role="alert">
          <p>{`What you answer is not saved. ${message()} You can go on meanwhile.`}</p>
          <p class="row">
            <button class="link-button" type="button" onClick={() => props.session.saveAgain()}>
              Save again
            </button>
            <button class="link-button" type="button" onClick={() => props.onReload()}>
              Reload
            </button>
          </p>
        </div>
      )}
    </Show>
  );
}
