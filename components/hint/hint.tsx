import { createSignal, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { CardWords } from '../../core/messages.ts';
import type { Placement } from '../../core/placement/placement.ts';
import type { Corner } from '../../core/settings.ts';
import { Card } from './card.tsx';
import { Pill } from './pill.tsx';

export interface HintProps {
  readonly layers: readonly Layer[];
  readonly layer: Layer;
  readonly topic: string | undefined;
  readonly placement: Placement;
  readonly corner: Corner;
  readonly folded: boolean;
  readonly introduced: boolean;
  readonly loadWords: () => Promise<CardWords>;
  readonly onQuiz: () => void;
  readonly onMove: (corner: Corner) => void;
  readonly onFold: (folded: boolean) => void;
  readonly onIntroduced: () => void;
  readonly onSiteOff: () => void;
}

/** Pill and card. The card is built, and its words are asked for, when it is opened. */
export function Hint(props: HintProps) {
  const [open, setOpen] = createSignal(false);
  const [words, setWords] = createSignal<CardWords | Error>();
  let grip: HTMLButtonElement | undefined;

  const show = () => {
    setOpen(true);
    if (words() && !(words() instanceof Error)) return;
    props.loadWords().then(setWords, (error: Error) => setWords(error));
  };
  const close = () => {
    setOpen(false);
    grip?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open()) close();
  };
  return (
    <div class={`hint ${props.corner}`} role="complementary" aria-label="Strata" on:keydown={escape}>
      <Show when={!props.introduced && !open()}>
        <p class="intro">
          Strata shows which layer of DevOps a page is about. To switch it off here: open it, “Not on this site”.
          <button class="link-button" type="button" on:click={() => props.onIntroduced()}>
            Got it
          </button>
        </p>
      </Show>
      <Show when={open()}>
        <Card
          layers={props.layers}
          here={props.layer}
          words={words()}
          evidence={props.placement.evidence}
          onClose={close}
          onQuiz={() => props.onQuiz()}
          onSiteOff={() => props.onSiteOff()}
        />
      </Show>
      <Pill
        ref={button => (grip = button)}
        layer={props.layer}
        topic={props.topic}
        open={open()}
        folded={props.folded}
        onToggle={() => (open() ? close() : show())}
        onQuiz={() => props.onQuiz()}
        onFold={folded => {
          setOpen(false);
          props.onFold(folded);
        }}
        onMove={corner => props.onMove(corner)}
      />
    </div>
  );
}
