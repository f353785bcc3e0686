import { Show } from 'solid-js';
import type { PlaceId } from '../../core/curriculum/layers.ts';
import { StrataGlyph } from '../strata-glyph.tsx';

/** Where the reader is: the glyph, the subject, the layer; and the ways to the landscape and to settings. */
export function Head(props: {
  place: PlaceId | undefined;
  title: string;
  where: string;
  onLandscape: () => void;
  onSettings: () => void;
  /** "Wrong layer?"; left out where there is no page of which it can be said. */
  onWrong: (() => void) | undefined;
  /** Is given the button of "Wrong layer?" whenever there is a new one. */
  wrongRef: (button: HTMLElement) => void;
}) {
  return (
    <header>
      <StrataGlyph place={props.place} />
      <div class="where">
        <h1>{props.title}</h1>
        <p class="quiet where-line">
          <span>{props.where}</span>
          <Show when={props.onWrong}>
            {onWrong => (
              <button
                class="link-button"
                type="button"
                ref={button => props.wrongRef(button)}
                onClick={() => onWrong()()}
              >
                Wrong layer?
              </button>
            )}
          </Show>
        </p>
      </div>
      <button
        class="icon-button"
        type="button"
        aria-label="Open your landscape"
        title="Your landscape"
        onClick={() => props.onLandscape()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2h5v5H2zm7 0h5v5H9zM2 9h5v5H2zm7 0h5v5H9z" />
        </svg>
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label="Open settings"
        title="Settings"
        onClick={() => props.onSettings()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3.5h5.2a2 2 0 0 1 3.6 0H14V5h-3.2a2 2 0 0 1-3.6 0H2zm0 4h1.2a2 2 0 0 1 3.6 0H14V9H6.8a2 2 0 0 1-3.6 0H2zm0 4h6.2a2 2 0 0 1 3.6 0H14V13h-2.2a2 2 0 0 1-3.6 0H2z" />
        </svg>
      </button>
    </header>
  );
}
