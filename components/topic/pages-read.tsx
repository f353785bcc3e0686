import { For, Show } from 'solid-js';
import { say } from '../say.ts';
import { shortDay } from '../short-day.ts';

/** A page that the reader read about a topic, and the study day on which they last did, as an ISO date. */
export interface PageRead {
  readonly title: string;
  readonly address: string;
  readonly day: string;
}

/** The pages that the reader read about a topic, the latest first; nothing where none are known. */
export function PagesRead(props: { pages: readonly PageRead[] | undefined; now: number }) {
  const pages = () => (props.pages ?? []).toSorted((a, b) => b.day.localeCompare(a.day));
  return (
    <Show when={pages().length > 0}>
      <section class="pages-read" aria-labelledby="pages-read">
        <h2 id="pages-read">
          {say('Pages you read')} <span>{pages().length}</span>
        </h2>
        <ul>
          <For each={pages()}>
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
      </section>
    </Show>
  );
}
