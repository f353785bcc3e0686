import { onMount, Show } from 'solid-js';
import { questionsLeft, type Terrain } from '../../core/estimate/attempt.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { Question } from '../quiz/question.tsx';
import { isWhole } from '../quiz/whole.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
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
    <section class="asking" aria-label={say('Questions')} ref={element => (room = element)}>
      <div class="way">
        <p role="status">{say(wayOn(asked() + 1, left()))}</p>
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
        <button class="ghost" type="button" title={say('0 or D')} onClick={() => session.unknown()}>
          {say('I don’t know')}
        </button>
        <Show when={state.question && state.question.type !== 'choice' && state.question}>
          {question => (
            <button
              class="go"
              type="button"
              disabled={!isWhole(question(), state.chosen)}
              onClick={() => session.answer()}
            >
              {say('Answer ↵')}
            </button>
          )}
        </Show>
        <span class="space" />
        <button class="ghost" type="button" title="Z" onClick={() => session.back()}>
          {say('Back')}
        </button>
      </div>
      <p class="quiet">
        <Sentence
          of="“I don’t know” is an honest answer and makes the picture better than a guess. Right and wrong are not shown here. Keys: {first}–{last} choose, {zero} or {letter} “I don’t know”, {back} back."
          with={{
            first: <kbd>1</kbd>,
            last: <kbd>9</kbd>,
            zero: <kbd>0</kbd>,
            letter: <kbd>D</kbd>,
            back: <kbd>Z</kbd>,
          }}
        />
      </p>
      <p class="stop">
        <Show when={asked() > 0}>
          <button class="link-button" type="button" onClick={() => session.finish()}>
            {say(
              counted(
                asked(),
                'Stop and use the {count} answer so far',
                'Stop and use the {count} answers so far',
              ),
            )}
          </button>
        </Show>
        <button class="link-button" type="button" onClick={() => session.drop()}>
          {say('Stop and keep nothing')}
        </button>
      </p>
    </section>
  );
}

/** Which question this is, and about how many there are, itself among them, before it is over. */
function wayOn(number: number, left: number): Phrase {
  return left === 1
    ? phrase('Question {number}, perhaps the last', { number })
    : phrase('Question {number}, about {left} more', { number, left: left - 1 });
}
