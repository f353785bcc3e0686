import { For, Show } from 'solid-js';
import type { Question } from '../../core/curriculum/compiled.ts';
import { currentResult, type Quiz } from '../../core/quiz/quiz.ts';

export interface FootProps {
  readonly quiz: Quiz;
  readonly question: Question;
  /** Whether what is chosen is a whole answer, so that it can be given. */
  readonly ready: boolean;
  readonly guessing: boolean;
  readonly saving: boolean;
  readonly onAnswer: () => void;
  readonly onGuess: () => void;
  readonly onSkip: () => void;
  readonly onContinue: () => void;
}

/** How far the quiz is, and the one thing to do next. */
export function Foot(props: FootProps) {
  const result = () => currentResult(props.quiz);
  const mayGuess = () => result() === undefined || (result()?.outcome === 'right' && !result()?.guessed);
  let go: HTMLButtonElement | undefined;
  const focusWhenShown = (button: HTMLButtonElement) => {
    go = button;
    queueMicrotask(() => go?.focus({ preventScroll: true }));
  };
  return (
    <footer>
      <Dots quiz={props.quiz} />
      <Show when={mayGuess()}>
        <button
          class="ghost"
          type="button"
          aria-pressed={props.guessing}
          title="G"
          disabled={props.saving}
          onClick={() => props.onGuess()}
        >
          I guessed
        </button>
      </Show>
      <Show
        when={result()}
        fallback={
          <>
            <button class="ghost" type="button" title="S" onClick={() => props.onSkip()}>
              Skip
            </button>
            <Show when={props.question.type !== 'choice'}>
              <button
                class="go"
                type="button"
                disabled={!props.ready || props.saving}
                onClick={() => props.onAnswer()}
              >
                Answer ↵
              </button>
            </Show>
          </>
        }
      >
        <button class="go" type="button" ref={focusWhenShown} onClick={() => props.onContinue()}>
          Continue ↵
        </button>
      </Show>
    </footer>
  );
}

function Dots(props: { quiz: Quiz }) {
  const state = (at: number) => {
    const result = props.quiz.results[at];
    if (result) return result.outcome;
    return at === props.quiz.at ? 'now' : '';
  };
  const said = () => `Question ${props.quiz.at + 1} of ${props.quiz.questions.length}`;
  return (
    <span class="dots" role="img" aria-label={said()}>
      <For each={props.quiz.questions}>{(_, at) => <i class={state(at())} />}</For>
    </span>
  );
}
