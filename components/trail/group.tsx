import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { ReadPage } from '../../core/trail/groups.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { fromNow } from '../when.ts';
import { Row } from './row.tsx';

/** So many pages are drawn at a time. */
const atOnce = 50;

export interface GroupProps {
  readonly mark?: JSX.Element;
  readonly name: string;
  /** The language of the name, where it is one of ours and taught. */
  readonly lang: 'en' | undefined;
  readonly count: number;
  readonly open: boolean;
  /** The pages of the open group; absent while they are read. */
  readonly pages: readonly ReadPage[] | undefined;
  readonly topics: readonly Topic[];
  readonly now: number;
  readonly onOpen: (open: boolean) => void;
  readonly onDeletePage: (page: ReadPage) => void;
  /** Deletes the whole group; left out where that is not offered. */
  readonly onDelete?: (() => void) | undefined;
}

/** What was read about a topic or on a site: folded to its name until it is opened, so that its pages are read only then. */
export function Group(props: GroupProps) {
  const [most, setMost] = createSignal(atOnce);
  const id = createUniqueId();
  return (
    <li class="trail-group">
      <header>
        <button
          type="button"
          aria-expanded={props.open}
          aria-controls={id}
          onClick={() => props.onOpen(!props.open)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3.5 4.5 4.5L6 12.5z" />
          </svg>
          {props.mark}
          <b lang={props.lang}>{props.name}</b>
          <span class="quiet">{say(counted(props.count, '{count} page', '{count} pages'))}</span>
        </button>
        <Show when={props.onDelete}>
          {remove => (
            <button
              class="link-button quiet"
              type="button"
              aria-label={say('Delete site: {site}', { site: props.name })}
              onClick={() => remove()()}
            >
              {say('Delete site')}
            </button>
          )}
        </Show>
      </header>
      <div id={id} hidden={!props.open}>
        <Show when={props.open}>
          <Show when={props.pages} fallback={<p class="quiet" role="status" aria-busy="true" />}>
            {pages => (
              <>
                <ul>
                  <For each={pages().slice(0, most())}>
                    {page => (
                      <Row
                        page={page}
                        topics={props.topics}
                        when={fromNow(page.last, props.now)}
                        onDelete={() => props.onDeletePage(page)}
                      />
                    )}
                  </For>
                </ul>
                <Show when={most() < pages().length}>
                  <button class="ghost" type="button" onClick={() => setMost(before => before + atOnce)}>
                    {say('Show more: {left} left', { left: pages().length - most() })}
                  </button>
                </Show>
              </>
            )}
          </Show>
        </Show>
      </div>
    </li>
  );
}
