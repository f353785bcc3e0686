import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { ReadPage } from '../../core/trail/groups.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';

export interface RowProps {
  readonly page: ReadPage;
  readonly topics: readonly Topic[];
  /** When the page was read, where that is not said by what stands above the row. */
  readonly when?: string | undefined;
  readonly onDelete: () => void;
}

/** A page that was read: where it is, what it is about, how often it was opened, and a way to delete it. */
export function Row(props: RowProps) {
  const known = () =>
    props.page.topics.flatMap(id => props.topics.find(topic => topic.id === id) ?? []).slice(0, 3);
  return (
    <li class="trail-row">
      <div>
        <a href={props.page.address} target="_blank" rel="noreferrer">
          {props.page.title}
        </a>
        <p class="quiet">
          {props.page.host}
          <Show when={props.page.count > 1}>
            {` · ${say(counted(props.page.count, 'opened once', 'opened {count} times'))}`}
          </Show>
          <Show when={props.when}>{when => <> · {when()}</>}</Show>
        </p>
      </div>
      <ul class="trail-chips" aria-label={say('About')}>
        <For each={known()}>
          {topic => (
            <li>
              <a class={`trail-chip place-${topic.layer}`} href={`#/topic/${topic.id}`} lang="en">
                <StrataGlyph place={topic.layer} />
                {topic.short}
              </a>
            </li>
          )}
        </For>
      </ul>
      <button
        class="icon-button"
        type="button"
        title={say('Delete')}
        aria-label={say('Delete “{title}”', { title: props.page.title })}
        onClick={() => props.onDelete()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 2h4v1h3.5v1.4h-11V3H6zM3.6 5.5h8.8L11.8 14H4.2zm2.4 1.6.2 5.3h1.1l-.2-5.3zm2.9 0-.2 5.3h1.1l.2-5.3z" />
        </svg>
      </button>
    </li>
  );
}
