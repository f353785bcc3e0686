import { onMount, Show } from 'solid-js';
import { questionsLeft, type Terrain } from '../../core/estimate/attempt.ts';
import { countOf } from '../count.ts';
import { Question } from '../quiz/question.tsx';
import { isWhole } from '../quiz/whole.ts';
import { listenToKeys } from './keys.ts';
import type { EstimateSession } from './session.ts';

/** One question after another. No verdict is given: this is to find out, not to learn; each comes again in a quiz. */
export function Asking(props: { session: EstimateSession; terrain: Terrain }) {
  // eslint-disable-next-line solid/reactivity -- one session for the life of the page
  const { session } = props;
  const { state } = session;
  let room: HTMLElement | undefined;
  listenToKeys(session);
  // The button that led here has gone: whoever reads by ear or by keyboard goes on at the question.
  onMount(() => room?.querySelector<HTMLElement>('.stem')?.focus({ preventScroll: true }));
  const asked = () => state.attempt?.answers.length ?? 0;
  const left = () => (state.attempt ? questionsLeft(state.attempt, props.terrain) : 0);
  const share = () => (asked() / (asked() + left())) * 100;
  return (
    <section class="asking" aria-label="Questions" ref={element => (room = element)}>
      <div class="way">
        <p role="status">
          Question {asked() + 1}, {left() === 1 ? 'perhaps the last' : `about ${left() - 1} more`}
        </p>
        <div class="way-bar" aria-hidden="true">
          <i style={{ '--fill': `${share()}%` }} />
        </div>
      </div>
      <Show when={state.question}>
        {question => (
          <Question
            question={question()}
            practice={false}
            order={state.order}
            chosen={state.chosen}
            result={undefined}
            now={0}
            onChoose={chosen => session.choose(chosen)}
            onReport={() => undefined}
          />
        )}
      </Show>
      <div class="actions">
        <button class="ghost" type="button" title="0 or D" onClick={() => session.unknown()}>
          I don’t know
        </button>
        <Show when={state.question && state.question.type !== 'choice' && state.question}>
          {question => (
            <button
              class="go"
              type="button"
              disabled={!isWhole(question(), state.chosen)}
              onClick={() => session.answer()}
            >
              Answer ↵
            </button>
          )}
        </Show>
        <span class="space" />
        <button class="ghost" type="button" title="Z" onClick={() => session.back()}>
          Back
        </button>
      </div>
      <p class="quiet">
        “I don’t know” is an honest answer and makes the picture better than a guess. Right and wrong are not
        shown here. Keys: <kbd>1</kbd>–<kbd>9</kbd> choose, <kbd>0</kbd> or <kbd>D</kbd> “I don’t know”,{' '}
        <kbd>Z</kbd> back.
      </p>
      <p class="stop">
        <Show when={asked() > 0}>
          <button class="link-button" type="button" onClick={() => session.finish()}>
            Stop and use the {countOf(asked(), 'answer')} so far
          </button>
        </Show>
        <button class="link-button" type="button" onClick={() => session.drop()}>
          Stop and keep nothing
        </button>
      </p>
    </section>
  );
}
