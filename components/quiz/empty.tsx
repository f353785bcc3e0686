import { Show } from 'solid-js';
import type { Purpose } from '../../core/quiz/choose.ts';
import { CorrectionsUnreadable } from '../../core/placement/corrections.ts';
import { SettingsUnreadable } from '../../core/settings.ts';
import { say, sayError } from '../say.ts';
import { fromNow } from '../when.ts';
import type { Nothing as NothingToAsk } from './choose-quiz.ts';

/** No layer for this page: say so, and offer what is possible here. */
export function Unplaced(props: {
  readable: boolean;
  /** Whether the reader themselves said that the page is about something else. */
  told: boolean;
  onReview: () => void;
  onLandscape: () => void;
  /** Lets the reader say what the page is about; left out where it could not be read. */
  onSay: (() => void) | undefined;
  /** Is given the button that lets them say so, whenever there is a new one. */
  sayRef: (button: HTMLElement) => void;
}) {
  const why = () => {
    if (props.told) return say('You said that this page is not about DevOps, so Strata says nothing here.');
    return say(
      props.readable
        ? 'Strata found too little here about cloud, Kubernetes, infrastructure as code or delivery to be sure, so it says nothing rather than guess.'
        : 'The browser keeps extensions out of its own pages, of stores and of some files. Open a documentation page and try again.',
    );
  };
  return (
    <section class="empty">
      <h2>{say(props.readable ? 'No layer for this page' : 'This page cannot be read')}</h2>
      <p>{why()}</p>
      <div class="actions">
        <button class="go" type="button" onClick={() => props.onReview()}>
          {say('Mixed review')}
        </button>
        <button class="ghost" type="button" onClick={() => props.onLandscape()}>
          {say('See your landscape')}
        </button>
        <Show when={props.onSay}>
          {onSay => (
            <button
              class="ghost"
              type="button"
              ref={button => props.sayRef(button)}
              onClick={() => onSay()()}
            >
              {say('Say what this page is about')}
            </button>
          )}
        </Show>
      </div>
    </section>
  );
}

/** All done for today: say when the next one is due, and what can be asked all the same. */
export function Nothing(props: {
  nothing: NothingToAsk;
  now: number;
  /** Whether it was a mixed review that came to nothing. */
  isReview: boolean;
  /** Why the topics were asked for, where it was not for what is due. */
  purpose?: Purpose | undefined;
  onAnyway: () => void;
  onReview: () => void;
  onLandscape: () => void;
}) {
  const why = () => {
    if (props.purpose === 'proof')
      return say(
        'Fewer than three questions of this topic are left that you have not answered right today. What you knew a moment ago shows little: try it tomorrow.',
      );
    if (props.purpose === 'refresh')
      return say('You have answered all of it right today. Nothing is asked twice.');
    return say(
      limited()
        ? 'Today’s limit is reached, so that no day becomes too long. What waits comes first tomorrow. Settings have the limits.'
        : 'You have answered everything that is worth asking now.',
    );
  };
  const limited = () => props.nothing.limited;
  const elsewhere = () => props.nothing.dueElsewhere;
  return (
    <section class="empty">
      <h2>{say(limited() ? 'Enough for today' : 'All done here for today')}</h2>
      <p>
        {why()}
        <Show when={!limited() && props.nothing.nextDue}>
          {due => (
            <>
              {` ${say('The next question comes back {when}.', {
                when: fromNow(Math.max(due(), props.now), props.now),
              })}`}
            </>
          )}
        </Show>
      </p>
      <div class="actions">
        <Show when={limited()}>
          <button class="go" type="button" onClick={() => props.onAnyway()}>
            {say('Ask me all the same')}
          </button>
        </Show>
        <Show when={!limited() && !props.isReview}>
          <button class="go" type="button" onClick={() => props.onReview()}>
            {elsewhere() > 0
              ? say('Review what is due elsewhere ({count})', { count: elsewhere() })
              : say('Mixed review')}
          </button>
        </Show>
        <button class="ghost" type="button" onClick={() => props.onLandscape()}>
          {say('See your landscape')}
        </button>
      </div>
    </section>
  );
}

/** Something does not work: say what, and what can be done about it. */
export function Failed(props: {
  error: unknown;
  onAgain: () => void;
  onReset: () => void;
  onResetCorrections: () => void;
}) {
  return (
    <section class="empty" role="alert">
      <h2>{say('This did not work')}</h2>
      <p>{sayError(props.error)}</p>
      <div class="actions">
        <button class="go" type="button" onClick={() => props.onAgain()}>
          {say('Try again')}
        </button>
        <Show when={props.error instanceof SettingsUnreadable}>
          <button class="ghost" type="button" onClick={() => props.onReset()}>
            {say('Reset settings')}
          </button>
        </Show>
        <Show when={props.error instanceof CorrectionsUnreadable}>
          <button class="ghost" type="button" onClick={() => props.onResetCorrections()}>
            {say('Remove corrections')}
          </button>
        </Show>
      </div>
    </section>
  );
}
