import { createSignal, createUniqueId, Show } from 'solid-js';
import { readNumber } from '../../core/read-number.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: number;
  readonly limits: readonly [least: number, most: number];
  readonly onNumber: (number: number) => void;
}

/** A field for a whole number. What is none, or too much, is said under it; until it is put right the old number holds. */
export function NumberField(props: NumberFieldProps) {
  // What stands in the field while the reader is at it, or until it can be taken.
  const [typed, setTyped] = createSignal<string>();
  const [problem, setProblem] = createSignal<Phrase>();
  const id = createUniqueId();

  const type = (text: string) => {
    setTyped(text);
    const read = readNumber(text, props.limits);
    if ('problem' in read) return;
    setProblem(undefined);
    if (read.number !== props.value) props.onNumber(read.number);
  };
  // Only when the reader is done: half of a number is not a mistake. Not on `change`, of which Firefox sends none where
  // something else than keys filled the field in.
  const finish = () => {
    const read = readNumber(typed() ?? String(props.value), props.limits);
    if ('problem' in read)
      setProblem(
        phrase('{problem} Until then it stays {value}.', {
          problem: read.problem,
          value: String(props.value),
        }),
      );
    else setTyped(undefined);
  };
  return (
    <div class="setting">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxLength={8}
        value={typed() ?? String(props.value)}
        aria-invalid={problem() !== undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={finish}
        onKeyDown={({ key }) => key === 'Enter' && finish()}
      />
      <p id={`${id}-help`} class="quiet">
        {props.help}
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        <Show when={problem()}>{why => <>{say(why())}</>}</Show>
      </p>
    </div>
  );
}
