import { createSignal, For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';

/** The topics that the reader set aside, each of which can be brought back; nothing while there are none. */
export function TopicsSetAside(props: {
  setAside: readonly string[];
  topics: readonly Topic[];
  /** Why the last change did not work. */
  said: string | undefined;
  onChange: (topic: string, aside: boolean) => void;
}) {
  const [back, setBack] = createSignal<string>();
  let room: HTMLElement | undefined;
  const titleOf = (id: string) => props.topics.find(topic => topic.id === id)?.title ?? id;
  // The row that had the focus goes: the message that can undo it is next.
  const focusWhenShown = (button: HTMLButtonElement) => queueMicrotask(() => button.focus());
  const bringBack = (id: string) => {
    setBack(id);
    props.onChange(id, false);
  };
  return (
    <Show when={props.setAside.length > 0 || back() !== undefined}>
      <section class="settings-part" aria-labelledby="set-aside-title" ref={section => (room = section)}>
        <h2 id="set-aside-title">{say('Topics set aside')}</h2>
        <p class="lead">{say('They come up in no quiz and are due nowhere. What you answered is kept.')}</p>
        <p class="brought-back" role="status">
          <Show when={back()}>
            {id => (
              <>
                <Sentence of="{topic} is back." with={{ topic: <span lang="en">{titleOf(id())}</span> }} />{' '}
                <button
                  class="link-button"
                  type="button"
                  ref={focusWhenShown}
                  onClick={() => {
                    props.onChange(id(), true);
                    setBack(undefined);
                    queueMicrotask(() => room?.querySelector<HTMLElement>('a')?.focus());
                  }}
                >
                  {say('Undo')}
                </button>
              </>
            )}
          </Show>
          {props.said}
        </p>
        <Show when={props.setAside.length > 0}>
          <ul class="panel sites">
            <For each={props.setAside}>
              {id => (
                <li>
                  <span class="site-name">
                    <a href={`#/topic/${id}`} lang="en">
                      {titleOf(id)}
                    </a>
                  </span>
                  <span class="row-actions">
                    <button
                      class="ghost"
                      type="button"
                      aria-label={say('Bring back {topic}', { topic: titleOf(id) })}
                      onClick={() => bringBack(id)}
                    >
                      {say('Bring back')}
                    </button>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  );
}
