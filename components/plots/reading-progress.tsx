import { Show } from 'solid-js';
import { Progress } from '../progress.tsx';
import { say, sayError } from '../say.ts';

export interface ReadingProgressProps {
  /** How far reading is, in steps; absent before the first of them. Every answer takes two. */
  readonly howFar: { readonly done: number; readonly total: number } | undefined;
  /** Why there is nothing to show. */
  readonly error: Error | undefined;
  readonly onAgain: () => void;
}

/** The progress page before there is something to show: how far it is, or why it cannot. */
export function ReadingProgress(props: ReadingProgressProps) {
  return (
    <>
      <header class="page-head">
        <h1>{say('Progress')}</h1>
      </header>
      <Show
        when={props.error}
        fallback={
          <Show when={props.howFar} fallback={<p aria-busy="true" />}>
            {at => (
              <Progress
                label={say('Going through your answers.')}
                done={Math.floor(at().done / 2)}
                total={at().total / 2}
                what={say('answers')}
              />
            )}
          </Show>
        }
      >
        {error => (
          <div class="empty-page">
            <p role="alert">
              {say('What you answered cannot be shown here. {reason}', { reason: sayError(error()) })}
            </p>
            <p>
              <button class="ghost" type="button" onClick={() => props.onAgain()}>
                {say('Try again')}
              </button>{' '}
              <Show when={error().name === 'SettingsUnreadable'}>
                <a href="#/settings">{say('Go to settings')}</a>
              </Show>
            </p>
          </div>
        )}
      </Show>
    </>
  );
}
