import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { plain } from '../../core/curriculum/plain.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
import type { PartProps } from './question.tsx';

const belongs = [
  phrase('Belongs first.'),
  phrase('Belongs second.'),
  phrase('Belongs third.'),
  phrase('Belongs fourth.'),
  phrase('Belongs fifth.'),
  phrase('Belongs sixth.'),
];

/** The steps of an `order` question, moved by dragging, by keys or by buttons; after the answer each says where it belongs. */
export function Steps(props: PartProps) {
  let list: HTMLOListElement | undefined;
  const [said, setSaid] = createSignal<Phrase>();
  const steps = () => props.result?.chosen ?? props.chosen;
  const textOf = (index: number | undefined) =>
    index === undefined ? '' : plain(props.question.options[index]?.text ?? []);

  const move = (from: number, to: number) => {
    if (props.result || to < 0 || to >= props.chosen.length || from === to) return;
    const moved = [...props.chosen];
    moved.splice(to, 0, ...moved.splice(from, 1));
    props.onChoose(moved);
    setSaid(
      phrase('{step}: now {place} of {count}', {
        step: textOf(moved[to]),
        place: to + 1,
        count: moved.length,
      }),
    );
  };
  /** The same, with the focus on what was moved: its element goes with it. */
  const carry = (from: number, to: number, what: '.grip' | '.up' | '.down') => {
    move(from, to);
    const there = list?.children[Math.min(Math.max(to, 0), props.chosen.length - 1)];
    const button = there?.querySelector<HTMLButtonElement>(what);
    (button?.disabled ? there?.querySelector<HTMLButtonElement>('.grip') : button)?.focus();
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: props.chosen.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    carry(at, to, '.grip');
  };
  onMount(() => {
    const ending = new AbortController();
    onCleanup(() => ending.abort());
    if (list && !props.result) void dragIn(list, move, ending.signal);
  });
  return (
    <>
      <ol class="options steps" aria-labelledby={props.stem} ref={element => (list = element)}>
        <For each={steps()}>
          {(index, at) => {
            const step = () => props.question.options[index];
            const inPlace = () => index === at();
            return (
              <li
                class="option step"
                classList={{
                  right: props.result !== undefined && inPlace(),
                  wrong: props.result !== undefined && !inPlace(),
                }}
              >
                <Show when={!props.result} fallback={<kbd aria-hidden="true">{at() + 1}</kbd>}>
                  <button
                    class="grip"
                    type="button"
                    aria-label={say('Step {place} of {count}: {step}. Move it with the arrow keys', {
                      place: at() + 1,
                      count: steps().length,
                      step: textOf(index),
                    })}
                    title={say('Drag, or move with the arrow keys')}
                    onKeyDown={event => onKey(event, at())}
                  >
                    {at() + 1}
                  </button>
                </Show>
                <span class="said">
                  <span lang="en">
                    <RichText text={step()?.text ?? []} />
                  </span>
                  <Show when={props.result}>
                    <small>
                      <Show when={!inPlace() && belongs[index]}>{where => <>{`${say(where())} `}</>}</Show>
                      <span lang="en">
                        <RichText text={step()?.why ?? []} />
                      </span>
                    </small>
                  </Show>
                </span>
                <Show
                  when={!props.result}
                  fallback={
                    <span class="mark" aria-hidden="true">
                      {inPlace() ? '✓' : '✕'}
                    </span>
                  }
                >
                  <span class="moves">
                    <button
                      class="up"
                      type="button"
                      aria-label={say('Move step {place} up', { place: at() + 1 })}
                      disabled={at() === 0}
                      onClick={() => carry(at(), at() - 1, '.up')}
                    >
                      <svg viewBox="0 0 12 12" aria-hidden="true">
                        <path d="M6 3l5 6H1z" />
                      </svg>
                    </button>
                    <button
                      class="down"
                      type="button"
                      aria-label={say('Move step {place} down', { place: at() + 1 })}
                      disabled={at() === steps().length - 1}
                      onClick={() => carry(at(), at() + 1, '.down')}
                    >
                      <svg viewBox="0 0 12 12" aria-hidden="true">
                        <path d="M6 9L1 3h10z" />
                      </svg>
                    </button>
                  </span>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
      <p class="unseen" role="status">
        <Show when={said()}>{text => <>{say(text())}</>}</Show>
      </p>
    </>
  );
}

/** Lets the steps of a list be dragged, by mouse and by finger. The library comes with the first such question. */
async function dragIn(
  list: HTMLElement,
  move: (from: number, to: number) => void,
  ended: AbortSignal,
): Promise<void> {
  const { default: Sortable } = await import('sortablejs');
  if (ended.aborted) return;
  let before: Element | null = null;
  const sortable = Sortable.create(list, {
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    filter: '.up, .down',
    preventOnFilter: false,
    forceFallback: true, // the browser's own dragging closes popups and knows no fingers
    fallbackTolerance: 4,
    onStart: ({ item }) => (before = item.nextElementSibling),
    onEnd: ({ item, oldIndex, newIndex }) => {
      list.insertBefore(item, before); // the list is drawn from the answer, which moves now
      if (oldIndex !== undefined && newIndex !== undefined) move(oldIndex, newIndex);
    },
  });
  ended.addEventListener('abort', () => sortable.destroy(), { once: true });
}
