import { say } from './say.ts';

/** How far long work is: a bar, and the same as a number. `what` says what is counted, in the reader's language, such as "answers". */
export function Progress(props: { label: string; done: number; total: number; what: string }) {
  const words = () =>
    say('{done} of {total} {what}', { done: props.done, total: props.total, what: props.what });
  return (
    <div class="progress">
      <progress value={props.done} max={props.total} aria-label={props.label} aria-valuetext={words()} />
      <p class="quiet">
        {props.label} {words()}
      </p>
    </div>
  );
}
