import { createSignal, For, Show } from 'solid-js';
import { say } from '../say.ts';
import { shortDay } from '../short-day.ts';

/** A page that the reader read about a topic, and the study day on which they last did, as an ISO date. */
export interface PageRead {
  readonly title: string;
  readonly address: string;
  readonly day: string;
}

/** More than these are shown when they are asked for: a topic may have been read about for a year. */
const most = 12;

/** The pages that the reader read about a topic, the latest first; nothing where none are known. */
export function PagesRead(props: { pages: readonly PageRead[] | undefined; now: number }) {
  const pages = () => (props.pages ?? []).toSorted((a, b) => b.day.localeCompare(a.day));
  /** The pages of which all are to be seen: no others, when another topic takes this one's place. */
  const [whole, setWhole] = createSignal<readonly PageRead[]>();
  const shown = () => (whole() && whole() === props.pages ? pages() : pages().slice(0, most));
  return (
    <Show when={pages().length > 0}>
      <section class="pages-read" aria-labelledby="pages-read">
        <h2 id="pages-read">
          {say('Pages you read')} <span>{pages().length}</span>
        </h2>
        <ul>
          <For each={shown()}>
            {({ title, address, day }) => (
              <li>
                <a href={address} target="_blank" rel="noreferrer">
                  {title || address} ↗
                </a>{' '}
                <span class="quiet">{shortDay(day, props.now)}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={shown().length < pages().length}>
          <button class="link-button" type="button" onClick={() => setWhole(props.pages)}>
            {say('Show all {count}', { count: pages().length })}
          </button>
        </Show>
      </section>
    </Show>
  );
}
