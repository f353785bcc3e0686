import { Match, onMount, Show, Switch } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { EstimateUnreadable } from '../../core/estimate/stored.ts';
import { say, sayError } from '../say.ts';
import { Asking } from './asking.tsx';
import { Result } from './result.tsx';
import { createEstimateSession, type EstimatePorts } from './session.ts';
import { Statements } from './statements.tsx';

export interface StartProps {
  readonly ports: EstimatePorts;
  readonly layers: readonly Layer[];
  /** Topics that the reader knows by their answers in quizzes. */
  readonly earned: ReadonlySet<string>;
  /** Starts again without what is stored of it, where that cannot be read. */
  readonly onReset: () => Promise<void>;
}

/** Where the reader fits already: what they say of themselves, a few questions, and the picture that comes of it. */
export function Start(props: StartProps) {
  // eslint-disable-next-line solid/reactivity -- the ports are the same for the life of the page
  const session = createEstimateSession(props.ports);
  const { state } = session;
  onMount(() => session.open());
  return (
    <div class="start">
      <header class="page-head">
        <h1>{say('Where you already fit')}</h1>
        <Show when={state.phase === 'saying' || state.phase === 'asking'}>
          <p>{say('A rough picture of what you know, in five to ten minutes')}</p>
        </Show>
      </header>
      <Show when={state.unsaved}>
        {why => (
          <p class="trouble" role="alert">
            {say('This step is not saved, and reloading the page would lose it. {why}', {
              why: sayError(why()),
            })}
          </p>
        )}
      </Show>
      <Switch fallback={<p aria-busy="true" />}>
        <Match when={state.phase === 'saying'}>
          <Statements session={session} statements={props.ports.terrain.statements} />
        </Match>
        <Match when={state.phase === 'asking'}>
          <Asking session={session} terrain={props.ports.terrain} />
        </Match>
        <Match when={state.phase === 'done' && state.attempt}>
          {attempt => (
            <Result
              of={attempt()}
              terrain={props.ports.terrain}
              layers={props.layers}
              earned={props.earned}
              actions={
                <>
                  <button class="go" type="button" onClick={() => session.keep()}>
                    {say('Keep this picture')}
                  </button>
                  <button class="ghost" type="button" onClick={() => session.drop()}>
                    {say('Discard it')}
                  </button>
                  <button class="ghost" type="button" onClick={() => session.back()}>
                    {say('Back')}
                  </button>
                </>
              }
            />
          )}
        </Match>
        <Match when={state.phase === 'kept' && state.kept}>
          {kept => (
            <Result
              of={kept()}
              day={kept().day}
              terrain={props.ports.terrain}
              layers={props.layers}
              earned={props.earned}
              actions={
                <>
                  <a class="go" href="#/">
                    {say('See your landscape')}
                  </a>
                  <button class="ghost" type="button" onClick={() => session.again()}>
                    {say('Do it again')}
                  </button>
                  <button class="ghost" type="button" onClick={() => session.discard()}>
                    {say('Discard the estimate')}
                  </button>
                </>
              }
            />
          )}
        </Match>
        <Match when={state.phase === 'failed'}>
          <section class="empty-page" role="alert">
            <h2>{say('This did not work')}</h2>
            <p>{sayError(state.failure)}</p>
            <div class="actions">
              <button class="go" type="button" onClick={() => session.open()}>
                {say('Try again')}
              </button>
              <Show when={state.failure instanceof EstimateUnreadable}>
                <button
                  class="ghost"
                  type="button"
                  onClick={() => void props.onReset().then(() => session.open())}
                >
                  {say('Reset the estimate')}
                </button>
              </Show>
            </div>
          </section>
        </Match>
      </Switch>
    </div>
  );
}
