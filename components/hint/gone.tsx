import { createEffect, on, onCleanup, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { SaidSo, type Said } from '../correction/said.tsx';
import { say } from '../say.ts';

/** How long the message stays after its last use, ms: time to read it, and to reach "Undo". */
const stays = 8_000;

/** In the hint's place once the reader said that the page is about something else: says so, and offers to take it back. */
export function Gone(props: {
  /** `undefined`: nothing to say. */
  said: Said | undefined;
  /** Why it could not be taken back. */
  failure: string | undefined;
  layers: readonly Layer[];
  onUndo: () => void;
  onLeave: () => void;
}) {
  let bar: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (props.said) timer = setTimeout(leave, stays);
  };
  // Nobody loses it while they move on it or have the focus in it. Not `:hover`: an element that came under a resting pointer
  // keeps that until the next layout, in Chromium.
  const leave = () => (bar?.matches(':focus-within') ? wait() : props.onLeave());
  createEffect(on(() => props.said, wait));
  onCleanup(() => clearTimeout(timer));
  return (
    <div
      class="gone"
      classList={{ empty: !props.said }}
      role="status"
      ref={element => (bar = element)}
      on:pointermove={wait}
    >
      <Show when={props.said} keyed>
        {said => (
          <>
            <div class="correction-said">
              <SaidSo said={said} layers={props.layers} onUndo={() => props.onUndo()} />
              <button
                class="icon-button"
                type="button"
                aria-label={say('Dismiss (Escape)')}
                on:click={() => props.onLeave()}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4.4 3 3.6 3.6L11.6 3 13 4.4 9.4 8l3.6 3.6-1.4 1.4L8 9.4 4.4 13 3 11.6 6.6 8 3 4.4z" />
                </svg>
              </button>
            </div>
            <Show when={props.failure}>{failure => <p role="alert">{failure()}</p>}</Show>
          </>
        )}
      </Show>
    </div>
  );
}
