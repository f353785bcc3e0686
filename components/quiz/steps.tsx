import { For, Show } from 'solid-js';
import { RichText } from '../rich-text.tsx';
import type { QuestionProps } from './question.tsx';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The steps of an `order` question, moved up and down by buttons; after the answer each says where it belongs. */
export function Steps(props: QuestionProps) {
  const steps = () => props.result?.chosen ?? props.chosen;
  const move = (from: number, to: number) => {
    const moved = [...props.chosen];
    moved.splice(to, 0, ...moved.splice(from, 1));
    props.onChoose(moved);
  };
  return (
    <ol class="options">
      <For each={steps()}>
        {(index, at) => {
          const step = () => props.question.options[index];
          const inPlace = () => index === at();
          const name = () => `step ${at() + 1}`;
          return (
            <li
              class="option"
              classList={{
                right: props.result !== undefined && inPlace(),
                wrong: props.result !== undefined && !inPlace(),
              }}
            >
              <kbd aria-hidden="true">{at() + 1}</kbd>
              <span class="said">
                <RichText text={step()?.text ?? []} />
                <Show when={props.result}>
                  <small>
                    <Show when={!inPlace()}>Belongs {ordinals[index]}. </Show>
                    <RichText text={step()?.why ?? []} />
                  </small>
                </Show>
              </span>
              <Show
                when={!props.result}
                fallback={
                  <span class="mark" aria-hidden="true">
                    {inPlace() ? '✓' : '✕'}
                  </span>
                }
              >
                <span class="moves">
                  <button
                    type="button"
                    aria-label={`Move ${name()} up`}
                    disabled={at() === 0}
                    onClick={() => move(at(), at() - 1)}
                  >
                    <svg viewBox="0 0 12 12" aria-hidden="true">
                      <path d="M6 3l5 6H1z" />
                    </svg>
                  </button>
                  <button
                    type="button"
                    aria-label={`Move ${name()} down`}
                    disabled={at() === steps().length - 1}
                    onClick={() => move(at(), at() + 1)}
                  >
                    <svg viewBox="0 0 12 12" aria-hidden="true">
                      <path d="M6 9L1 3h10z" />
                    </svg>
                  </button>
                </span>
              </Show>
            </li>
          );
        }}
      </For>
    </ol>
  );
}
