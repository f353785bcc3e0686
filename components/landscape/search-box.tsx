import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import type { Kind } from '../../core/search/documents.ts';
import type { Run } from '../../core/search/excerpt.ts';
import type { Search } from '../../core/search/search.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

export interface SearchBoxProps {
  /** What is looked for, as the address says it. */
  readonly text: string;
  /** `undefined` until it is loaded. */
  readonly search: Search | undefined;
  /** Why it cannot be loaded. */
  readonly trouble: string | undefined;
  /** The box is in focus: the search will be needed. */
  readonly onWanted: () => void;
  readonly onText: (text: string) => void;
  /** A result was chosen: its topic is shown. */
  readonly onChoose: (topic: string) => void;
}

const kindNames: Readonly<Record<Kind, Phrase>> = {
  topic: phrase('Topic'),
  hint: phrase('Hint'),
  question: phrase('Question'),
};

/** Finds topics by their own words, those of their hints and those of their questions, while the reader types. */
export function SearchBox(props: SearchBoxProps) {
  const list = createUniqueId();
  let box: HTMLInputElement | undefined;
  const [open, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const wanted = () => props.text.trim() !== '';
  const found = createMemo(() => (open() && wanted() ? props.search?.(props.text) : undefined));
  createEffect(on(found, () => setAt(0)));

  const optionId = (place: number) => `${list}-${place}`;
  const keys: Readonly<Record<string, (results: NonNullable<ReturnType<typeof found>>) => void>> = {
    ArrowDown: results => setAt((at() + 1) % results.length),
    ArrowUp: results => setAt((at() - 1 + results.length) % results.length),
    Enter: results => {
      const chosen = results[at()];
      if (chosen) props.onChoose(chosen.topic);
    },
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && props.text !== '') {
      event.preventDefault();
      return props.onText('');
    }
    const results = found();
    if (!Object.hasOwn(keys, event.key) || !results || results.length === 0) return;
    event.preventDefault();
    keys[event.key]?.(results);
  };
  onMount(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box?.select();
    };
    document.addEventListener('keydown', slash);
    onCleanup(() => document.removeEventListener('keydown', slash));
    // Back from a result, or loaded anew: the reader goes on in the list where they were.
    if (wanted()) box?.focus();
  });
  return (
    <search
      class="search"
      onFocusIn={() => {
        setOpen(true);
        props.onWanted();
      }}
      onFocusOut={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        ref={element => (box = element)}
        type="search"
        role="combobox"
        aria-label={say('Search topics, hints and questions')}
        aria-keyshortcuts="/"
        aria-expanded={(found()?.length ?? 0) > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={(found()?.length ?? 0) > 0 ? optionId(at()) : undefined}
        placeholder={say('Search topics, hints, questions')}
        autocomplete="off"
        spellcheck={false}
        value={props.text}
        onInput={event => {
          setOpen(true);
          props.onText(event.currentTarget.value);
        }}
        onKeyDown={pressed}
      />
      <kbd aria-hidden="true">/</kbd>
      {/* Not in the list below: what appears together with its words is not read out. */}
      <p class="unseen" role="status">
        <Show when={open() && wanted()}>{stateOf(props, found()?.length)}</Show>
      </p>
      <div class="results" hidden={!open() || !wanted()} onMouseDown={event => event.preventDefault()}>
        <Show when={(found()?.length ?? 0) === 0}>
          <p aria-hidden="true">{stateOf(props, found()?.length)}</p>
        </Show>
        <ul id={list} role="listbox" aria-label={say('Found')}>
          <For each={found()}>
            {(result, place) => (
              <li role="presentation">
                <a
                  id={optionId(place())}
                  role="option"
                  aria-selected={at() === place()}
                  tabIndex={-1}
                  href={`#/topic/${result.topic}`}
                  onMouseMove={() => setAt(place())}
                >
                  <small>{say(kindNames[result.kind])}</small>
                  <b lang="en">
                    <Runs of={result.title} />
                  </b>
                  <span lang="en">
                    <Runs of={result.text} />
                  </span>
                </a>
              </li>
            )}
          </For>
        </ul>
      </div>
    </search>
  );
}

function stateOf({ text, trouble, search }: SearchBoxProps, count: number | undefined): string {
  if (trouble !== undefined) return say('The search cannot be loaded. {why}', { why: trouble });
  if (!search) return say('Loading the words …');
  if (count === 0)
    return say('Nothing is found for “{text}”. Try fewer or other words.', { text: text.trim() });
  return say(counted(count ?? 0, '1 result', '{count} results'));
}

function Runs(props: { of: readonly Run[] }) {
  return <For each={props.of}>{({ text, hit }) => (hit ? <mark>{text}</mark> : text)}</For>;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
