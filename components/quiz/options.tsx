import { For, Show } from 'solid-js';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
import type { PartProps } from './question.tsx';

/** The options of a `choice` or `multi` question. One press answers a choice; of a `multi`, each press marks one. */
export function Options(props: PartProps) {
  const multi = () => props.question.type === 'multi';
  const press = (index: number) => {
    if (props.result) return;
    const without = props.chosen.filter(other => other !== index);
    if (!multi()) props.onChoose([index]);
    else props.onChoose(without.length < props.chosen.length ? without : [...without, index]);
  };
  return (
    <ol class="options" role={multi() ? 'group' : 'list'} aria-labelledby={props.stem}>
      <For each={props.order}>
        {(index, place) => {
          const option = () => props.question.options[index];
          const chosen = () => (props.result?.chosen ?? props.chosen).includes(index);
          const right = () => props.result !== undefined && option()?.correct === true;
          const wrong = () => props.result !== undefined && chosen() && !right();
          return (
            <li role={multi() ? 'none' : 'listitem'}>
              <button
                type="button"
                class="option"
                classList={{ right: right(), wrong: wrong(), mine: chosen() }}
                role={multi() ? 'checkbox' : undefined}
                aria-checked={multi() ? chosen() : undefined}
                aria-disabled={props.result !== undefined}
                onClick={() => press(index)}
              >
                <kbd aria-hidden="true">{place() + 1}</kbd>
                <span class="said">
                  <Show when={props.result}>
                    <span class="unseen">{`${say(whatItWas(right(), chosen()))} `}</span>
                  </Show>
                  <span lang="en">
                    <RichText text={option()?.text ?? []} />
                  </span>
                  <Show when={props.result}>
                    <small lang="en">
                      <RichText text={option()?.why ?? []} />
                    </small>
                  </Show>
                </span>
                <span class="mark" aria-hidden="true">
                  {right() ? '✓' : wrong() ? '✕' : ''}
                </span>
              </button>
            </li>
          );
        }}
      </For>
    </ol>
  );
}

/** What an option was, for those who do not see its mark. */
function whatItWas(isRight: boolean, isChosen: boolean): Phrase {
  if (isChosen) return phrase(isRight ? 'Right answer, your choice:' : 'Wrong answer, your choice:');
  return phrase(isRight ? 'Right answer:' : 'Wrong answer:');
}
