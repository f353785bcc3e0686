import { createEffect, createMemo, createSignal, Match, on, Show, Switch } from 'solid-js';
import { say, sayError } from '../say.ts';
import { shortDay } from '../short-day.ts';

export interface TopicActionsProps {
  readonly topic: string;
  readonly isSetAside: boolean;
  /** The study day on which the reader showed that they know it, as an ISO date. */
  readonly knownSince: string | undefined;
  readonly isMastered: boolean;
  readonly now: number;
  readonly onSetAside: (aside: boolean) => Promise<void>;
  /** Notes the day again, or takes it back. */
  readonly onKnown: (day: string | undefined) => Promise<void>;
}

/** What the reader can do with a topic: be asked, show that they know it, or let it rest. */
export function TopicActions(props: TopicActionsProps) {
  const [trouble, setTrouble] = createSignal<{ readonly error: unknown }>();
  const [justAside, setJustAside] = createSignal(false);
  const [takenBack, setTakenBack] = createSignal<string>();
  let room: HTMLElement | undefined;
  /** The button that was pressed is gone then; the one that undoes it, or the first there is, comes next. */
  let next: string | undefined;
  /** Changes with what is shown, and not already while that is read again. */
  const state = createMemo(() => `${props.isSetAside} ${props.knownSince ?? ''}`);
  createEffect(
    on(
      state,
      () => {
        const wanted = next;
        next = undefined;
        if (wanted !== undefined) queueMicrotask(() => room?.querySelector<HTMLElement>(wanted)?.focus()); // once it is there
      },
      { defer: true },
    ),
  );
  const follow = (change: Promise<void>, focus: string) => {
    setTrouble(undefined);
    next = focus;
    change.catch((error: unknown) => {
      next = undefined;
      setTrouble({ error });
    });
  };
  const setAside = (aside: boolean) => {
    setJustAside(aside);
    follow(props.onSetAside(aside), aside ? '.resting button' : '.go');
  };
  /** @param gone the day that is taken back; `undefined` where one is noted again */
  const note = (day: string | undefined, gone: string | undefined) => {
    setTakenBack(gone);
    follow(props.onKnown(day), '.shown button');
  };
  return (
    <div class="topic-actions" ref={element => (room = element)}>
      <div class="resting" role="status">
        <Show when={props.isSetAside}>
          <p>
            <b>{say('Set aside.')}</b>{' '}
            {say('It comes up in no quiz and is due nowhere. What you answered is kept.')}
          </p>
          <button
            class="ghost"
            type="button"
            ref={button => justAside() && queueMicrotask(() => button.focus())}
            onClick={() => setAside(false)}
          >
            {say(justAside() ? 'Undo' : 'Bring back')}
          </button>
        </Show>
      </div>
      <Show when={!props.isSetAside}>
        <div class="actions">
          <a class="go" href={`#/topic/${props.topic}/quiz`}>
            {say('Quiz me on this')}
          </a>
          <Show when={props.knownSince === undefined && !props.isMastered}>
            <a
              class="ghost"
              href={`#/topic/${props.topic}/proof`}
              title={say('Show it with three questions')}
            >
              {say('I know this')}
            </a>
          </Show>
          <button
            class="ghost"
            type="button"
            title={say('It stops coming up until you bring it back')}
            onClick={() => setAside(true)}
          >
            {say('Set aside')}
          </button>
        </div>
      </Show>
      <p class="shown quiet" role="status">
        <Switch>
          <Match when={props.knownSince}>
            {day => (
              <>
                {say('You showed on {day} that you know this.', { day: shortDay(day(), props.now) })}{' '}
                <button class="link-button" type="button" onClick={() => note(undefined, day())}>
                  {say('Take that back')}
                </button>
              </>
            )}
          </Match>
          <Match when={takenBack()}>
            {day => (
              <>
                {say('Taken back: it does not count as known any more.')}{' '}
                <button class="link-button" type="button" onClick={() => note(day(), undefined)}>
                  {say('Undo')}
                </button>
              </>
            )}
          </Match>
        </Switch>
      </p>
      <Show when={trouble()}>
        {why => <p role="alert">{say('This did not work. {why}', { why: sayError(why().error) })}</p>}
      </Show>
    </div>
  );
}
