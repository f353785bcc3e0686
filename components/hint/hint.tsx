import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { CardWords } from '../../core/messages.ts';
import type { Evidence } from '../../core/placement/placement.ts';
import type { Claim } from '../../core/placement/signals.ts';
import type { Corner, HintStyle } from '../../core/settings.ts';
import { keyInChoice } from '../correction/choice.tsx';
import { createCorrecting, type Corrected } from '../correction/correcting.ts';
import { say } from '../say.ts';
import { Card } from './card.tsx';
import { Gone } from './gone.tsx';
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
  /** `glyph`: folded everywhere, and the glyph opens the card. */
  readonly style: Exclude<HintStyle, 'icon'>;
  readonly introduced: boolean;
}

/** What the reader can do with it. */
export interface HintActions {
  /** The words of the card, for the place and topic that the hint shows at that moment. */
  readonly loadWords: () => Promise<CardWords>;
  readonly quiz: () => void;
  readonly move: (corner: Corner) => void;
  readonly fold: (folded: boolean) => void;
  readonly introduce: () => void;
  readonly switchOffHere: () => void;
  /**
   * Keeps what the page is really about and shows the hint so. After `none` the hint stays until `leave`, so that it can
   * be taken back. Throws an Error with the reason when it could not be kept.
   */
  readonly correct: (claim: Claim) => Promise<Corrected>;
  /** The reader has seen that the page counts as something else: the hint may go. */
  readonly leave: () => void;
}

export interface HintProps {
  readonly view: HintView;
  readonly actions: HintActions;
  /** Is given what hears the keys, because they arrive outside: it answers whether a key meant something here. */
  readonly ref: (press: (key: string) => boolean) => void;
}

/** Pill and card. The card is built, and its words are asked for, when it is opened. */
export function Hint(props: HintProps) {
  const [open, setOpen] = createSignal(false);
  const [words, setWords] = createSignal<CardWords | Error>();
  let grip: HTMLButtonElement | undefined;
  let choice: HTMLElement | undefined;
  let asked = 0;

  const loadWords = () => {
    const mine = ++asked;
    const tell = (words: CardWords | Error) => mine === asked && setWords(words);
    props.actions
      .loadWords()
      .then(tell, (error: unknown) => tell(error instanceof Error ? error : new Error(String(error))));
  };
  const show = () => {
    setOpen(true);
    if (!words() || words() instanceof Error) loadWords();
  };
  const correcting = createCorrecting(
    claim => props.actions.correct(claim),
    claim => {
      if (claim === 'none') setOpen(false);
      if (claim === undefined) grip?.focus({ preventScroll: true });
    },
  );
  const close = () => {
    setOpen(false);
    correcting.forget();
  };
  const leave = () => {
    correcting.forget();
    props.actions.leave();
  };

  // Another place or topic has other words.
  createEffect(
    on(
      () => [props.view.layer.id, props.view.topic],
      () => {
        setWords(undefined);
        if (open()) loadWords();
      },
      { defer: true },
    ),
  );
  // The card takes the focus with it when it goes; the pill that opened it gets it back.
  createEffect(on(open, open => !open && grip?.focus(), { defer: true }));

  const press = (key: string) => {
    if (correcting.choosing && choice) return keyInChoice(choice, key, () => correcting.onChoosing(false));
    if (key !== 'Escape') return false;
    if (correcting.gone) leave();
    else close();
    return true;
  };
  onMount(() => props.ref(press));
  return (
    <div class={`hint ${props.view.corner}`} role="complementary" aria-label="Strata">
      <Show when={!props.view.introduced && !open() && !correcting.gone}>
        <p class="intro">
          {say(
            'Strata shows which layer of DevOps a page is about. To switch it off here: open it, “Not on this site”.',
          )}
          <button class="link-button" type="button" on:click={() => props.actions.introduce()}>
            {say('Got it')}
          </button>
        </p>
      </Show>
      <Show when={open()}>
        <Card
          layers={props.view.layers}
          here={props.view.layer}
          words={words()}
          evidence={props.view.evidence}
          onClose={close}
          onQuiz={() => props.actions.quiz()}
          onSiteOff={() => props.actions.switchOffHere()}
          correction={correcting}
          choiceRef={element => (choice = element)}
        />
      </Show>
      <Gone
        said={correcting.gone}
        failure={correcting.failure}
        layers={props.view.layers}
        onUndo={() => correcting.onUndo()}
        onLeave={leave}
      />
      <Show when={!correcting.gone}>
        <Pill
          ref={button => (grip = button)}
          layer={props.view.layer}
          topic={props.view.topic}
          open={open()}
          folded={props.view.folded}
          glyphOnly={props.view.style === 'glyph'}
          onToggle={() => (open() ? close() : show())}
          onQuiz={() => props.actions.quiz()}
          onFold={folded => {
            close();
            props.actions.fold(folded);
          }}
          onMove={corner => props.actions.move(corner)}
        />
      </Show>
    </div>
  );
}
