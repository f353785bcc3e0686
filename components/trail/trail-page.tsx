import { createEffect, createSignal, For, on, Show, type ParentProps } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Counted } from '../../core/trail/groups.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { Dialog } from '../dialog.tsx';
import { say } from '../say.ts';
import { Switch } from '../switch.tsx';
import { Unasked } from './unasked.tsx';

/** By what the trail is looked through. */
export type Way = 'days' | 'topics' | 'sites';

const ways = [
  { way: 'days', name: phrase('By day'), href: '#/trail' },
  { way: 'topics', name: phrase('By topic'), href: '#/trail/topics' },
  { way: 'sites', name: phrase('By site'), href: '#/trail/sites' },
] as const satisfies { way: Way; name: Phrase; href: string }[];

/** What was deleted last, and what became of that. */
export interface Deleted {
  /** Says what it was, as a sentence. */
  readonly told: () => string;
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
    if (props.pages === 0) return say('Nothing is kept.');
    return say(
      counted(props.days, '{pages} on {count} day.', '{pages} on {count} days.', {
        pages: pagesInWords(props.pages),
      }),
    );
  };
  return (
    <div class="trail">
      <header class="page-head">
        <div class="trail-title">
          <h1 tabIndex={-1} ref={element => (head = element)}>
            {say('Reading trail')}
          </h1>
          <p>{sum()}</p>
        </div>
        <Show when={props.keeps !== undefined}>
          <Switch
            on={props.keeps ?? false}
            label={say('Keep the pages I read')}
            onSwitch={keep => props.onKeep(keep)}
          />
        </Show>
        <p class="quiet">
          {say(
            'Title, address and topic of pages with a hint, kept on this computer only, for 400 days. Never from private windows, and not in the copies that you save.',
          )}
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
                  {say(
                    'The trail is off, and nothing is kept. Switch it on, and the pages that you read from then on are listed here.',
                  )}
                </p>
              }
            >
              <p>
                {say(
                  'Nothing yet. Open a documentation page: when Strata shows a hint with a topic there, the page is listed here.',
                )}
              </p>
            </Show>
          </div>
        }
      >
        <Unasked counted={props.unasked} topics={props.topics} />
        <div class="trail-bar">
          <nav aria-label={say('Ways to look')}>
            <For each={ways}>
              {({ way, name, href }) => (
                <a href={href} aria-current={props.way === way ? 'page' : undefined}>
                  {say(name)}
                </a>
              )}
            </For>
          </nav>
          <button class="ghost" type="button" onClick={() => setAsking(true)}>
            {say('Delete all …')}
          </button>
        </div>
        {props.children}
      </Show>
      <div class="trail-undo" role="status">
        <Show when={props.deleted}>
          {deleted => (
            <Show
              when={!deleted().returning}
              fallback={say(
                counted(deleted().pages, 'Putting back {count} page …', 'Putting back {count} pages …'),
              )}
            >
              <span>{deleted().told()}</span>
              <button
                class="link-button"
                type="button"
                ref={element => (undo = element)}
                onClick={() => props.onUndo()}
              >
                {say('Undo')}
              </button>
            </Show>
          )}
        </Show>
      </div>
      <Show when={asking()}>
        <Dialog title={say('Delete the whole trail?')} onClose={() => setAsking(false)}>
          <p>
            {say(
              counted(
                props.days,
                '{pages} on {count} day would be deleted. Your answers stay. You can undo it until you leave this page.',
                '{pages} on {count} days would be deleted. Your answers stay. You can undo it until you leave this page.',
                { pages: pagesInWords(props.pages ?? 0) },
              ),
            )}
          </p>
          <div class="dialog-foot">
            <button class="ghost" type="button" onClick={() => setAsking(false)}>
              {say('Keep it')}
            </button>
            <button
              class="go"
              type="button"
              onClick={() => {
                setAsking(false);
                props.onDeleteAll();
              }}
            >
              {say('Delete all')}
            </button>
          </div>
        </Dialog>
      </Show>
    </div>
  );
}

const pagesInWords = (pages: number) => counted(pages, '{count} page', '{count} pages');
