import { createEffect, createSignal, on, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { CardWords } from '../../core/messages.ts';
import type { Evidence } from '../../core/placement/placement.ts';
import type { Corner } from '../../core/settings.ts';
import { Card } from './card.tsx';
import { Pill } from './pill.tsx';

/** What the hint shows. */
export interface HintView {
  readonly layers: readonly Layer[];
  readonly layer: Layer;
  /** The short name of the topic, where one is known. */
  readonly topic: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly corner: Corner;
  readonly folded: boolean;
  readonly introduced: boolean;
}

/** What the reader can do with it. */
export interface HintActions {
  readonly loadWords: () => Promise<CardWords>;
  readonly quiz: () => void;
  readonly move: (corner: Corner) => void;
  readonly fold: (folded: boolean) => void;
  readonly introduce: () => void;
  readonly switchOffHere: () => void;
}

export interface HintProps {
  readonly view: HintView;
  readonly actions: HintActions;
  /** Whether the card is open. Held outside, because Escape is heard outside. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Pill and card. The card is built, and its words are asked for, when it is opened. */
export function Hint(props: HintProps) {
  const [words, setWords] = createSignal<CardWords | Error>();
  let grip: HTMLButtonElement | undefined;

  const show = () => {
    props.onOpen(true);
    if (words() && !(words() instanceof Error)) return;
    props.actions
      .loadWords()
      .then(setWords, (error: unknown) =>
        setWords(error instanceof Error ? error : new Error(String(error))),
      );
  };
  // The card takes the focus with it when it goes; the pill that opened it gets it back.
  createEffect(
    on(
      () => props.open,
      open => !open && grip?.focus(),
      { defer: true },
    ),
  );
  return (
    <div class={`hint ${props.view.corner}`} role="complementary" aria-label="Strata">
      <Show when={!props.view.introduced && !props.open}>
        <p class="intro">
          Strata shows which layer of DevOps a page is about. To switch it off here: open it, “Not on this
          site”.
          <button class="link-button" type="button" on:click={() => props.actions.introduce()}>
            Got it
          </button>
        </p>
      </Show>
      <Show when={props.open}>
        <Card
          layers={props.view.layers}
          here={props.view.layer}
          words={words()}
          evidence={props.view.evidence}
          onClose={() => props.onOpen(false)}
          onQuiz={() => props.actions.quiz()}
          onSiteOff={() => props.actions.switchOffHere()}
        />
      </Show>
      <Pill
        ref={button => (grip = button)}
        layer={props.view.layer}
        topic={props.view.topic}
        open={props.open}
        folded={props.view.folded}
        onToggle={() => (props.open ? props.onOpen(false) : show())}
        onQuiz={() => props.actions.quiz()}
        onFold={folded => {
          props.onOpen(false);
          props.actions.fold(folded);
        }}
        onMove={corner => props.actions.move(corner)}
      />
    </div>
  );
}
