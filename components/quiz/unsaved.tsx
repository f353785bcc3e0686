import { Show } from 'solid-js';
import { say, sayError } from '../say.ts';
import type { Session } from './session.ts';

/** Says that answers are not saved, why, and what can be done about it; nothing while they are. */
export function Unsaved(props: { session: Session; onReload: () => void }) {
  return (
    <Show when={props.session.state.unsaved}>
      {error => (
        <div class="notice bad" role="alert">
          <p>
            {say('What you answer is not saved. {why} You can go on meanwhile.', {
              why: sayError(error()),
            })}
          </p>
          <p class="row">
            <button class="link-button" type="button" onClick={() => props.session.saveAgain()}>
              {say('Save again')}
            </button>
            <button class="link-button" type="button" onClick={() => props.onReload()}>
              {say('Reload')}
            </button>
          </p>
        </div>
      )}
    </Show>
  );
}
