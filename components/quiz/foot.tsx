import { For, Show } from 'solid-js';
import type { Question } from '../../core/curriculum/compiled.ts';
import { currentResult, type Quiz } from '../../core/quiz/quiz.ts';
import { say } from '../say.ts';
import { isWhole } from './whole.ts';

export interface FootProps {
  readonly quiz: Quiz;
  readonly question: Question;
  readonly chosen: readonly number[];
  readonly guessing: boolean;
  readonly saving: boolean;
  readonly canTakeBack: boolean;
  readonly onAnswer: () => void;
  readonly onGuess: () => void;
  readonly onSkip: () => void;
  readonly onContinue: () => void;
  readonly onTakeBack: () => void;
  readonly onHelp: () => void;
}

/** How far the quiz is, and the one thing to do next. */
export function Foot(props: FootProps) {
  const result = () => currentResult(props.quiz);
  const mayGuess = () => result() === undefined || (result()?.outcome === 'right' && !result()?.guessed);
  const focusWhenShown = (button: HTMLButtonElement) =>
    queueMicrotask(() => button.focus({ preventScroll: true }));
  return (
    <footer>
      <Dots quiz={props.quiz} />
      <span class="foot-ways">
        <button
          class="icon-button"
          type="button"
          aria-label={say('Keys')}
          title={say('Keys (?)')}
          onClick={() => props.onHelp()}
        >
          ?
        </button>
        <Show when={props.canTakeBack}>
          <button
            class="icon-button"
            type="button"
            aria-label={say('Undo')}
            title={say('Take the last one back (Z)')}
            aria-disabled={props.saving}
            onClick={() => props.onTakeBack()}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6.5 2 2 6.5 6.5 11V8H10a2.5 2.5 0 0 1 0 5H6v1.5h4a4 4 0 0 0 0-8H6.5z" />
            </svg>
          </button>
        </Show>
      </span>
      <span class="foot-steps">
        <Show when={mayGuess()}>
          <button
            class="ghost"
            type="button"
            aria-pressed={props.guessing}
            title="G"
            aria-disabled={props.saving}
            onClick={() => props.onGuess()}
          >
            {say('I guessed')}
          </button>
        </Show>
        <Show
          when={result()}
          fallback={
            <>
              <button class="ghost" type="button" title="S" onClick={() => props.onSkip()}>
                {say('Skip')}
              </button>
              <Show when={props.question.type !== 'choice'}>
                <button
                  class="go"
                  type="button"
                  disabled={!isWhole(props.question, props.chosen)}
                  onClick={() => props.onAnswer()}
                >
                  {say('Answer ↵')}
                </button>
              </Show>
            </>
          }
        >
          <button class="go" type="button" ref={focusWhenShown} onClick={() => props.onContinue()}>
            {say('Continue ↵')}
          </button>
        </Show>
      </span>
    </footer>
  );
}

function Dots(props: { quiz: Quiz }) {
  const state = (at: number) => {
    const result = props.quiz.results[at];
    if (result) return result.outcome;
    return at === props.quiz.at ? 'now' : '';
  };
  const said = () =>
    say('Question {place} of {count}', { place: props.quiz.at + 1, count: props.quiz.questions.length });
  return (
    <span class="dots" role="img" aria-label={said()}>
      <For each={props.quiz.questions}>
        {({ practice }, at) => <i class={`${state(at())} ${practice ? 'practice' : ''}`} />}
      </For>
    </span>
  );
}
