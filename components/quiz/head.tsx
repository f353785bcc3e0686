import { Show } from 'solid-js';
import type { PlaceId } from '../../core/curriculum/layers.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';
import { Title, type Called } from './title.tsx';

/** Where the reader is: the glyph, the subject, the layer; and the ways to the landscape and to settings. */
export function Head(props: {
  place: PlaceId | undefined;
  title: Called;
  where: string;
  onLandscape: () => void;
  onSettings: () => void;
  /** Moves the quiz beside the page; left out where it is there already. */
  onBeside: (() => void) | undefined;
  /** "Wrong layer?"; left out where there is no page of which it can be said. */
  onWrong: (() => void) | undefined;
  /** Is given the button of "Wrong layer?" whenever there is a new one. */
  wrongRef: (button: HTMLElement) => void;
}) {
  return (
    <header>
      <StrataGlyph place={props.place} />
      <h1>
        <Title of={props.title} />
      </h1>
      <span class="head-ways">
        <Show when={props.onBeside}>
          {onBeside => (
            <button
              class="icon-button"
              type="button"
              aria-label={say('Open beside the page')}
              title={say('Beside the page')}
              onClick={() => onBeside()()}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M2 2.5h12v11H2zM3.5 4v8H9V4z" fill-rule="evenodd" />
              </svg>
            </button>
          )}
        </Show>
        <button
          class="icon-button"
          type="button"
          aria-label={say('Open your landscape')}
          title={say('Your landscape')}
          onClick={() => props.onLandscape()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 2h5v5H2zm7 0h5v5H9zM2 9h5v5H2zm7 0h5v5H9z" />
          </svg>
        </button>
        <button
          class="icon-button"
          type="button"
          aria-label={say('Open settings')}
          title={say('Settings')}
          onClick={() => props.onSettings()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 3.5h5.2a2 2 0 0 1 3.6 0H14V5h-3.2a2 2 0 0 1-3.6 0H2zm0 4h1.2a2 2 0 0 1 3.6 0H14V9H6.8a2 2 0 0 1-3.6 0H2zm0 4h6.2a2 2 0 0 1 3.6 0H14V13h-2.2a2 2 0 0 1-3.6 0H2z" />
          </svg>
        </button>
      </span>
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
              {say('Wrong layer?')}
            </button>
          )}
        </Show>
      </p>
    </header>
  );
}
