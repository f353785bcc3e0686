import { createEffect, on, Show } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import type { Correcting } from '../correction/correcting.ts';
import { SaidSo, type Said } from '../correction/said.tsx';
import type { Session } from './session.ts';

export interface NoticesProps {
  readonly session: Session;
  readonly correcting: Correcting;
  readonly layers: readonly Layer[];
  readonly topics: readonly Subject[];
  readonly placement: Placement | undefined;
  readonly offer: { readonly title: string; readonly onSwitch: () => void } | undefined;
  readonly onReload: () => void;
  /** The button with which "Wrong layer?" was opened: it gets the focus back. */
  readonly opener: () => HTMLElement | undefined;
}

/** What has to be said over a quiz: what came of a correction, what could not be kept, and that another page is in front. */
export function Notices(props: NoticesProps) {
  const state = () => props.session.state;
  // The choice takes the focus with it when it goes back; the button that opened it gets it again.
  createEffect(
    on(
      () => props.correcting.choosing,
      (choosing, _, before: Said | undefined) => {
        if (!choosing && props.correcting.said === before) props.opener()?.focus();
        return props.correcting.said;
      },
      { defer: true },
    ),
  );
  /** The page's topic where nothing can be asked about it yet; said once, over the first question. */
  const unasked = () => {
    const here = props.topics.filter(({ id }) => props.placement?.topics.includes(id));
    const isFirst = state().phase === 'asking' && state().quiz?.at === 0;
    if (!isFirst || here.some(({ questions }) => questions.length > 0)) return undefined;
    return here.find(({ id }) => id === props.placement?.topics[0])?.title;
  };
  return (
    <>
      <div class="notice said" role="status">
        <Show when={props.correcting.said} keyed>
          {said => <SaidSo said={said} layers={props.layers} onUndo={() => props.correcting.onUndo()} />}
        </Show>
      </div>
      <Show when={props.correcting.failure}>
        {failure => (
          <p class="notice bad" role="alert">
            {`This could not be kept. ${failure()}`}
          </p>
        )}
      </Show>
      <Show when={state().unsaved}>
        {message => (
          <div class="notice bad" role="alert">
            <p>{`What you answer is not saved. ${message()} You can go on meanwhile.`}</p>
            <p class="row">
              <button class="link-button" type="button" onClick={() => props.session.saveAgain()}>
                Save again
              </button>
              <button class="link-button" type="button" onClick={() => props.onReload()}>
                Reload
              </button>
            </p>
          </div>
        )}
      </Show>
      <div class="notice offer" role="status">
        <Show when={props.offer}>
          {offer => (
            <>
              <p>
                The page in front is about <b>{offer().title}</b>. Your quiz is kept.
              </p>
              <button class="link-button" type="button" onClick={() => offer().onSwitch()}>
                Quiz on that
              </button>
            </>
          )}
        </Show>
      </div>
      <Show when={unasked()}>
        {title => <p class="notice">No questions about “{title()}” yet. Here is the nearest there is.</p>}
      </Show>
    </>
  );
}
