import { For, onMount, Show } from 'solid-js';
import type { Layer, PlaceId } from '../../core/curriculum/layers.ts';
import type { Claim } from '../../core/placement/signals.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';
import { claimName } from './names.ts';

export interface ChoiceProps {
  readonly layers: readonly Layer[];
  /** Where the page is placed now; `undefined` where it has no place. */
  readonly here: PlaceId | undefined;
  /** Asked to wait: what was chosen is being kept. */
  readonly busy: boolean;
  readonly onChoose: (claim: Claim, byKeyboard: boolean) => void;
  readonly onBack: () => void;
  /** Is given the choice, so that its keys can be heard where they arrive: see `keyInChoice`. */
  readonly ref?: (choice: HTMLElement) => void;
}

/** What a page is really about: the four layers as they stand on each other, the three practices, or none of them. */
export function Choice(props: ChoiceProps) {
  let choice: HTMLElement | undefined;
  const stack = () => props.layers.filter(({ kind }) => kind === 'layer').toReversed();
  const practices = () => props.layers.filter(({ kind }) => kind === 'practice');
  const place = (claim: Claim) => (
    <button
      class={`place ${claim === 'none' ? 'none' : `place-${claim}`}`}
      type="button"
      aria-current={claim === props.here ? 'true' : undefined}
      aria-disabled={props.busy}
      on:click={({ detail }) => !props.busy && props.onChoose(claim, detail === 0)} // a key makes a click of no pointer
    >
      <StrataGlyph place={claim === 'none' ? undefined : claim} />
      <span>
        {claimName(claim, props.layers)}
        <Show when={claim === props.here}>
          {' '}
          <small>{say('· now')}</small>
        </Show>
      </span>
    </button>
  );
  onMount(() => {
    const places = choice ? placesIn(choice) : [];
    const current = places.find(button => button.getAttribute('aria-current') === 'true');
    (current ?? places[0])?.focus({ preventScroll: true });
  });
  return (
    <div
      class="choice"
      role="group"
      aria-label={say('What is this page about?')}
      aria-busy={props.busy}
      ref={element => {
        choice = element;
        props.ref?.(element);
      }}
      on:keydown={event => {
        // Letters and digits are shortcuts of what stands behind the choice; they are not meant now.
        event.stopPropagation();
        if (keyInChoice(event.currentTarget, event.key, () => props.onBack())) event.preventDefault();
      }}
    >
      <div class="choice-head">
        <button
          class="icon-button"
          type="button"
          aria-label={say('Back (Escape)')}
          on:click={() => props.onBack()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M9.6 2.6 11 4 7 8l4 4-1.4 1.4L4.2 8z" />
          </svg>
        </button>
        <h3>{say('What is this page about?')}</h3>
      </div>
      <For each={stack()}>{({ id }) => place(id)}</For>
      <div class="choice-practices">
        <For each={practices()}>{({ id }) => place(id)}</For>
      </div>
      {place('none')}
    </div>
  );
}

/**
 * What a key does in a choice: arrows, Home and End go from place to place, Escape goes back.
 *
 * @returns whether the key was one of these
 */
export function keyInChoice(choice: HTMLElement, key: string, back: () => void): boolean {
  if (key === 'Escape') {
    back();
    return true;
  }
  const places = placesIn(choice);
  const at = places.indexOf((choice.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement);
  const next = nextPlace(key, at, places.length);
  if (next === undefined) return false;
  places[next]?.focus();
  return true;
}

function nextPlace(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

function placesIn(choice: HTMLElement): HTMLElement[] {
  return [...choice.querySelectorAll<HTMLElement>('.place')];
}
