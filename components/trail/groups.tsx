import { createSignal, For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Counted, ReadPage } from '../../core/trail/groups.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';
import { Group } from './group.tsx';

/** So many groups are drawn at a time. */
const atOnce = 80;

export interface GroupsProps {
  readonly by: 'topics' | 'sites';
  readonly counted: readonly Counted[];
  readonly topics: readonly Topic[];
  /** The group that is open, and its pages once they are read. */
  readonly opened: string | undefined;
  readonly pages: readonly ReadPage[] | undefined;
  readonly now: number;
  readonly onOpen: (id: string | undefined) => void;
  readonly onDeletePage: (page: ReadPage) => void;
  readonly onDeleteSite: (host: string) => void;
}

/** What was read, by topic or by site, the most read first. One group is open at a time. */
export function Groups(props: GroupsProps) {
  const [most, setMost] = createSignal(atOnce);
  const topic = (id: string) => props.topics.find(topic => topic.id === id);
  const name = (id: string) => (props.by === 'topics' ? (topic(id)?.short ?? id) : id);
  return (
    <section aria-label={say(props.by === 'topics' ? 'By topic' : 'By site')}>
      <ul class="trail-groups">
        <For each={props.counted.slice(0, most())}>
          {({ id, pages }) => (
            <Group
              mark={props.by === 'topics' ? <StrataGlyph place={topic(id)?.layer} /> : undefined}
              name={name(id)}
              lang={props.by === 'topics' ? 'en' : undefined}
              count={pages}
              open={props.opened === id}
              pages={props.opened === id ? props.pages : undefined}
              topics={props.topics}
              now={props.now}
              onOpen={open => props.onOpen(open ? id : undefined)}
              onDeletePage={page => props.onDeletePage(page)}
              onDelete={props.by === 'sites' ? () => props.onDeleteSite(id) : undefined}
            />
          )}
        </For>
      </ul>
      <Show when={most() < props.counted.length}>
        <p>
          <button class="ghost" type="button" onClick={() => setMost(before => before + atOnce)}>
            {say('Show more: {left} left', { left: props.counted.length - most() })}
          </button>
        </p>
      </Show>
    </section>
  );
}
