import { For, Show } from 'solid-js';
import { frequencies, type Frequency, type Statement } from '../../core/estimate/experience.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import type { EstimateSession } from './session.ts';

const words: Record<Frequency, Phrase> = {
  never: phrase('Never'),
  some: phrase('Sometimes'),
  daily: phrase('Daily'),
};

/** What the reader says of what they do at work; every statement may be left open. */
export function Statements(props: { session: EstimateSession; statements: readonly Statement[] }) {
  const said = () => props.session.state.attempt?.experience ?? {};
  return (
    <form
      class="statements"
      onSubmit={event => {
        event.preventDefault();
        props.session.begin();
      }}
    >
      <p class="lead">
        {say(
          'Say how often you do each of these at work. Leave open what you are not sure of. Then come at most 14 questions, each chosen by your answers so far, and fewer when the picture is clear sooner.',
        )}
      </p>
      <div class="statement-list">
        <For each={props.statements}>
          {({ id, title, about }) => (
            <fieldset>
              <legend>
                <b>{title}</b> <span>{say(about)}</span>
              </legend>
              <div class="frequencies">
                <For each={frequencies}>
                  {often => (
                    <label>
                      <input
                        type="radio"
                        name={`experience-${id}`}
                        value={often}
                        checked={said()[id] === often}
                        onChange={() => props.session.say(id, often)}
                      />
                      <span>{say(words[often])}</span>
                    </label>
                  )}
                </For>
              </div>
              <Show when={said()[id]}>
                <button
                  class="link-button clear"
                  type="button"
                  aria-label={say('Leave open: {statement}', { statement: title })}
                  onClick={() => props.session.say(id, undefined)}
                >
                  {say('Leave open')}
                </button>
              </Show>
            </fieldset>
          )}
        </For>
      </div>
      <div class="actions">
        <button class="go" type="submit">
          {say('Go on to the questions')}
        </button>
        <Show when={props.session.state.kept}>
          <button class="ghost" type="button" onClick={() => props.session.drop()}>
            {say('Back to the picture you kept')}
          </button>
        </Show>
      </div>
      <p class="quiet">
        {say(
          'These answers are not part of your progress: they prove no lasting memory, so no question comes back because of them. Everything stays on this computer.',
        )}
      </p>
    </form>
  );
}
