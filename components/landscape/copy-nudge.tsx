import { createEffect, on, Show } from 'solid-js';
import { say } from '../say.ts';
import { fromNow } from '../when.ts';

/** Suggests saving a copy of the progress, which one press does. What came of it is said in its place. */
export function CopyNudge(props: {
  /** When the last copy was saved, in ms since 1970. */
  savedAt: number | undefined;
  now: number;
  saving: boolean;
  /** What became of a copy that was to be saved; the suggestion is over with that. */
  said: string | undefined;
  onSave: () => void;
  onLater: () => void;
}) {
  let message: HTMLElement | undefined;
  const last = () =>
    props.savedAt === undefined
      ? say('No copy was saved yet.')
      : say('The last copy was saved {when}.', { when: fromNow(props.savedAt, props.now) });
  // The button that was pressed is gone then: what came of it is next.
  createEffect(
    on(
      () => props.said,
      () => message?.focus(),
      { defer: true },
    ),
  );
  return (
    <aside class="copy-nudge" aria-label={say('Save a copy of your progress')}>
      <p role="status" tabIndex={-1} ref={element => (message = element)}>
        <Show
          when={props.said}
          fallback={
            <>
              {say('Your progress is in this browser only.')} {last()}
            </>
          }
        >
          {props.said}
        </Show>
      </p>
      <Show when={props.said === undefined}>
        <div>
          <button class="ghost" type="button" onClick={() => props.onLater()}>
            {say('Later')}
          </button>
          <button class="go" type="button" disabled={props.saving} onClick={() => props.onSave()}>
            {say(props.saving ? 'Saving …' : 'Save a copy')}
          </button>
        </div>
      </Show>
    </aside>
  );
}
