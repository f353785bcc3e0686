import { createEffect, createSignal, on, Show } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import type { Correcting } from '../correction/correcting.ts';
import { SaidSo, type Said } from '../correction/said.tsx';
import { say, sayError } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import type { Session } from './session.ts';
import { Title, type Called } from './title.tsx';
import { Unsaved } from './unsaved.tsx';

export interface NoticesProps {
  readonly session: Session;
  readonly correcting: Correcting;
  readonly layers: readonly Layer[];
  readonly topics: readonly Subject[];
  readonly placement: Placement | undefined;
  /** Topics that the reader set aside. */
  readonly setAside: readonly string[];
  readonly onBringBack: (topic: string) => Promise<void>;
  readonly offer: { readonly title: Called; readonly onSwitch: () => void } | undefined;
  readonly onReload: () => void;
  /** The button with which "Wrong layer?" was opened: it gets the focus back. */
  readonly opener: () => HTMLElement | undefined;
}

/** What has to be said over a quiz: what came of a correction, what could not be kept, that the
 * topic was set aside, and that another page is in front. */
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
  const isFirst = () => state().phase === 'asking' && state().quiz?.at === 0;
  /** The page's topic where the reader set it aside. */
  const restingTopic = () => {
    const [first] = props.placement?.topics ?? [];
    const isSaid = isFirst() || state().phase === 'nothing';
    return isSaid && first !== undefined && props.setAside.includes(first)
      ? props.topics.find(({ id }) => id === first)
      : undefined;
  };
  /** The page's topic where nothing can be asked about it yet; said once, over the first question. */
  const unasked = () => {
    const here = props.topics.filter(({ id }) => props.placement?.topics.includes(id));
    if (!isFirst() || here.some(({ questions }) => questions.length > 0)) return undefined;
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
            {say('This could not be kept. {why}', { why: failure() })}
          </p>
        )}
      </Show>
      <Unsaved session={props.session} onReload={() => props.onReload()} />
      <div class="notice offer" role="status">
        <Show when={props.offer}>
          {offer => (
            <>
              <p>
                <Sentence
                  of="The page in front is about {topic}. Your quiz is kept."
                  with={{
                    topic: (
                      <b>
                        <Title of={offer().title} />
                      </b>
                    ),
                  }}
                />
              </p>
              <button class="link-button" type="button" onClick={() => offer().onSwitch()}>
                {say('Quiz on that')}
              </button>
            </>
          )}
        </Show>
      </div>
      <Show when={unasked()}>
        {title => (
          <p class="notice">
            <Sentence
              of="No questions about “{topic}” yet. Here is the nearest there is."
              with={{ topic: <span lang="en">{title()}</span> }}
            />
          </p>
        )}
      </Show>
      <Show when={restingTopic()}>
        {topic => <Resting topic={topic()} onBringBack={() => props.onBringBack(topic().id)} />}
      </Show>
    </>
  );
}

/** The page is about a topic that the reader set aside: says so, and brings it back on request. */
function Resting(props: { topic: Subject; onBringBack: () => Promise<void> }) {
  const [trouble, setTrouble] = createSignal<unknown>();
  const bringBack = () => void props.onBringBack().catch((error: unknown) => setTrouble(() => error));
  return (
    <div class="notice offer" role="status">
      <p>
        <Sentence
          of="You set “{topic}” aside. Here is what is near it."
          with={{ topic: <span lang="en">{props.topic.title}</span> }}
        />
        <Show when={trouble()}>
          {error => <>{` ${say('This did not work. {why}', { why: sayError(error()) })}`}</>}
        </Show>
      </p>
      <button class="link-button" type="button" onClick={bringBack}>
        {say('Bring it back')}
      </button>
    </div>
  );
}
