import { createEffect, For, on, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { CardWords } from '../../core/messages.ts';
import type { Evidence } from '../../core/placement/placement.ts';
import { Choice } from '../correction/choice.tsx';
import type { Correcting } from '../correction/correcting.ts';
import { SaidSo, type Said } from '../correction/said.tsx';
import { BridgesPart, HintParts, Part } from '../hint-parts.tsx';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';

export interface CardProps {
  readonly layers: readonly Layer[];
  readonly here: Layer;
  /** The words of the card, once the background has sent them; an Error when it could not. */
  readonly words: CardWords | Error | undefined;
  readonly evidence: readonly Evidence[];
  readonly onClose: () => void;
  readonly onQuiz: () => void;
  readonly onSiteOff: () => void;
  readonly correction: Correcting;
  /** Is given the choice when it is open, so that its keys can be heard. */
  readonly choiceRef: (choice: HTMLElement) => void;
}

/** The expanded hint: where you are, what to hold on to, the bridge from what you know, where to look when it breaks. */
export function Card(props: CardProps) {
  const words = () => (props.words instanceof Error ? undefined : props.words);
  let wrong: HTMLButtonElement | undefined;
  let body: HTMLElement | undefined;
  // The choice takes the focus with it when it goes. Back: the button that opened it gets it again. Chosen with a pointer:
  // the words get it, so that Escape still closes the card; with a key, "Undo" takes it.
  createEffect(
    on(
      () => props.correction.choosing,
      (choosing, _, before: Said | undefined) => {
        const { said } = props.correction;
        if (choosing) return said;
        if (said === before) wrong?.focus();
        else if (!said?.byKeyboard) body?.focus({ preventScroll: true });
        return said;
      },
      { defer: true },
    ),
  );
  const title = () => words()?.title ?? say(props.here.long);
  const where = () =>
    props.here.kind === 'layer'
      ? say('You are in layer {position} of 4', { position: props.here.position })
      : say('A practice across all layers');
  return (
    <section class={`card place-${props.here.id}`} role="dialog" aria-label={`Strata: ${title()}`}>
      <header>
        <div>
          <h2 lang={words()?.title === undefined ? undefined : 'en'}>{title()}</h2>
          <p class="quiet where-line">
            <span>{where()}</span>
            <button
              class="link-button"
              type="button"
              aria-expanded={props.correction.choosing}
              ref={button => (wrong = button)}
              on:click={() => props.correction.onChoosing(!props.correction.choosing)}
            >
              {say('Wrong layer?')}
            </button>
          </p>
        </div>
        <button
          class="icon-button"
          type="button"
          aria-label={say('Close (Escape)')}
          on:click={() => props.onClose()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4.4 3 3.6 3.6L11.6 3 13 4.4 9.4 8l3.6 3.6-1.4 1.4L8 9.4 4.4 13 3 11.6 6.6 8 3 4.4z" />
          </svg>
        </button>
      </header>
      <div class="correction-said" role="status">
        <Show when={props.correction.said} keyed>
          {said => <SaidSo said={said} layers={props.layers} onUndo={() => props.correction.onUndo()} />}
        </Show>
      </div>
      <Show when={props.correction.failure}>
        {failure => (
          <p class="failure" role="alert">
            {say('This could not be kept. {reason}', { reason: failure() })}
          </p>
        )}
      </Show>
      <Show
        when={!props.correction.choosing}
        fallback={
          <div class="body">
            <Choice
              layers={props.layers}
              here={props.here.id}
              busy={props.correction.busy}
              onChoose={(claim, byKeyboard) => props.correction.onChoose(claim, byKeyboard)}
              onBack={() => props.correction.onChoosing(false)}
              ref={choice => props.choiceRef(choice)}
            />
          </div>
        }
      >
        {/* The words scroll, so they can be reached by keyboard. */}
        <div
          class="body"
          tabIndex={0}
          role="group"
          aria-label={say('About this page')}
          ref={element => (body = element)}
        >
          <Places layers={props.layers} here={props.here} />
          <Show when={props.words instanceof Error}>
            <p role="alert">
              {say(
                'The words for this card could not be loaded. Reload the page; if it stays, restart the browser.',
              )}
            </p>
          </Show>
          <dl>
            <Show
              when={words()?.hint}
              fallback={<Part title={say('This layer')}>{say(props.here.about)}</Part>}
            >
              {hint => <HintParts hint={hint()} />}
            </Show>
            <BridgesPart bridges={words()?.bridges ?? []} layers={props.layers} />
            <Part title={say('Why this layer')}>
              <Show when={words()?.hint}>
                {hint => (
                  <span lang="en">
                    <RichText text={hint().whyHere} />
                  </span>
                )}
              </Show>
              <ul class="chips">
                <For each={props.evidence.slice(0, 5)}>
                  {({ says, count }) => (
                    // What was found on the page stands there as it was found.
                    <li lang={say(says) === says ? 'en' : undefined}>
                      {count > 1 ? `${say(says)} ×${count}` : say(says)}
                    </li>
                  )}
                </For>
              </ul>
            </Part>
          </dl>
        </div>
        <footer>
          <button class="go" type="button" on:click={() => props.onQuiz()}>
            {say('Quiz me')}
          </button>
          <button class="ghost" type="button" on:click={() => props.onSiteOff()}>
            {say('Not on this site')}
          </button>
        </footer>
      </Show>
    </section>
  );
}

/** The stack, seen from the side: the layer of this page is lit, the others stand around it. */
function Places(props: { layers: readonly Layer[]; here: Layer }) {
  const stack = () =>
    props.layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position);
  const practices = () => props.layers.filter(({ kind }) => kind === 'practice');
  return (
    <ol class="places" aria-label={say('The landscape')}>
      <For each={stack()}>
        {layer => (
          <li classList={{ here: layer.id === props.here.id }}>
            <span>{`${layer.position} · ${say(layer.title)}`}</span>
            <Show when={layer.id === props.here.id}>
              <span>{say('here')}</span>
            </Show>
          </li>
        )}
      </For>
      <Show when={props.here.kind === 'practice'}>
        <li class="practices">
          <For each={practices()}>
            {layer => <span classList={{ here: layer.id === props.here.id }}>{say(layer.title)}</span>}
          </For>
        </li>
      </Show>
    </ol>
  );
}
