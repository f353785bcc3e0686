import { Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Corner } from '../../core/settings.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';
import { draggable } from './drag.ts';

export interface PillProps {
  readonly layer: Layer;
  /** The topic's name, where one is known. */
  readonly topic: string | undefined;
  readonly open: boolean;
  /** Folded to the glyph, which unfolds it. */
  readonly folded: boolean;
  /** Never more than the glyph, which opens the card. */
  readonly glyphOnly: boolean;
  readonly onToggle: () => void;
  readonly onQuiz: () => void;
  readonly onFold: (folded: boolean) => void;
  readonly onMove: (corner: Corner) => void;
  readonly ref: (grip: HTMLButtonElement) => void;
}

/** The collapsed hint: which layer, which topic, one button. Dragged, it goes to the nearest corner. */
export function Pill(props: PillProps) {
  const name = () => {
    const layer = say(props.layer.title);
    return props.topic ? `${layer}: ${props.topic}` : layer;
  };
  const unfolds = () => props.folded && !props.glyphOnly;
  const isGlyph = () => props.folded || props.glyphOnly;
  const pressed = () => (unfolds() ? props.onFold(false) : props.onToggle());
  return (
    <div class="pill" ref={pill => draggable(pill, corner => props.onMove(corner))}>
      <button
        class="grip"
        type="button"
        ref={grip => props.ref(grip)}
        aria-expanded={props.open}
        aria-label={say(unfolds() ? 'Strata, {name}: unfold' : 'Strata, {name}: what to hold on to', {
          name: name(),
        })}
        on:click={pressed}
      >
        <StrataGlyph place={props.layer.id} />
        <Show when={!isGlyph()}>
          <span>
            <b>{say(props.layer.title)}</b>
            <Show when={props.topic}>
              {' · '}
              <span lang="en">{props.topic}</span>
            </Show>
          </span>
        </Show>
      </button>
      <Show when={!isGlyph()}>
        <button class="go" type="button" on:click={() => props.onQuiz()}>
          {say('Quiz')}
        </button>
        <button
          class="icon-button fold"
          type="button"
          aria-label={say('Fold to the glyph')}
          on:click={() => props.onFold(true)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 7h10v2H3z" />
          </svg>
        </button>
      </Show>
    </div>
  );
}
