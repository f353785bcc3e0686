import { createEffect, createSignal, For, on, Show, type ParentProps } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Counted } from '../../core/trail/groups.ts';
import { countOf } from '../count.ts';
import { Dialog } from '../dialog.tsx';
import { Switch } from '../switch.tsx';
import { Unasked } from './unasked.tsx';

/** By what the trail is looked through. */
export type Way = 'days' | 'topics' | 'sites';

const ways = [
  { way: 'days', name: 'By day', href: '#/trail' },
  { way: 'topics', name: 'By topic', href: '#/trail/topics' },
  { way: 'sites', name: 'By site', href: '#/trail/sites' },
] as const satisfies { way: Way; name: string; href: string }[];

/** What was deleted last, and what became of that. */
export interface Deleted {
  /** What it was, as the message says it. */
  readonly what: string;
  readonly pages: number;
  /** It is being put back just now. */
  readonly returning: boolean;
}

export interface TrailPageProps {
  /** Whether what is read is kept; absent while that is looked up. */
  readonly keeps: boolean | undefined;
  /** How many pages are kept, each day's for themselves; absent while they are counted. */
  readonly pages: number | undefined;
  readonly days: number;
  readonly unasked: readonly Counted[];
  readonly topics: readonly Topic[];
  readonly way: Way;
  readonly deleted: Deleted | undefined;
  /** Why something did not work. */
  readonly failed: string | undefined;
  readonly onKeep: (keep: boolean) => void;
  readonly onDeleteAll: () => void;
  readonly onUndo: () => void;
}

/** The reading trail around the pages themselves: what is kept, whether it is, what was never asked about, and the ways to look. */
export function TrailPage(props: ParentProps<TrailPageProps>) {
  const [asking, setAsking] = createSignal(false);
  let undo: HTMLButtonElement | undefined;
  let head: HTMLElement | undefined;
  // What had the focus is gone with its row: the message that can undo it is next, and then the head.
  createEffect(
    on(
      () => props.deleted,
      deleted => (deleted ? undo : head)?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  const sum = () => {
    if (props.pages === undefined) return '';
    if (props.pages === 0) return 'Nothing is kept.';
    return `${countOf(props.pages, 'page')} on ${countOf(props.days, 'day')}.`;
  };
  return (
    <div class="trail">
      <header class="page-head">
        <div class="trail-title">
          <h1 tabIndex={-1} ref={element => (head = element)}>
            Reading trail
          </h1>
          <p>{sum()}</p>
        </div>
        <Show when={props.keeps !== undefined}>
          <Switch
            on={props.keeps ?? false}
            label="Keep the pages I read"
            onSwitch={keep => props.onKeep(keep)}
          />
        </Show>
        <p class="quiet">
          Title, address and topic of pages with a hint, kept on this computer only, for 400 days. Never from
          private windows, and not in the copies that you save.
        </p>
      </header>
      <Show when={props.failed}>
        {failed => (
          <p class="trouble" role="alert">
            {failed()}
          </p>
        )}
      </Show>
      <Show
        when={props.pages !== 0}
        fallback={
          <div class="trail-none">
            <Show
              when={props.keeps ?? true}
              fallback={
                <p>
                  The trail is off, and nothing is kept. Switch it on, and the pages that you read from then
                  on are listed here.
                </p>
              }
            >
              <p>
                Nothing yet. Open a documentation page: when Strata shows a hint with a topic there, the page
                is listed here.
              </p>
            </Show>
          </div>
        }
      >
        <Unasked counted={props.unasked} topics={props.topics} />
        <div class="trail-bar">
          <nav aria-label="Ways to look">
            <For each={ways}>
              {({ way, name, href }) => (
                <a href={href} aria-current={props.way === way ? 'page' : undefined}>
                  {name}
                </a>
              )}
            </For>
          </nav>
          <button class="ghost" type="button" onClick={() => setAsking(true)}>
            Delete all …
          </button>
        </div>
        {props.children}
      </Show>
      <div class="trail-undo" role="status">
        <Show when={props.deleted}>
          {deleted => (
            <Show when={!deleted().returning} fallback={`Putting back ${countOf(deleted().pages, 'page')} …`}>
              <span>{`${deleted().what} deleted.`}</span>
              <button
                class="link-button"
                type="button"
                ref={element => (undo = element)}
                onClick={() => props.onUndo()}
              >
                Undo
              </button>
            </Show>
          )}
        </Show>
      </div>
      <Show when={asking()}>
        <Dialog title="Delete the whole trail?" onClose={() => setAsking(false)}>
          <p>
            {`${countOf(props.pages ?? 0, 'page')} on ${countOf(props.days, 'day')} would be deleted. Your answers stay. You can undo it until you leave this page.`}
          </p>
          <div class="dialog-foot">
            <button class="ghost" type="button" onClick={() => setAsking(false)}>
              Keep it
            </button>
            <button
              class="go"
              type="button"
              onClick={() => {
                setAsking(false);
                props.onDeleteAll();
              }}
            >
              Delete all
            </button>
          </div>
        </Dialog>
      </Show>
    </div>
  );
}
