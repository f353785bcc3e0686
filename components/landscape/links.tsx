import { createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { curveBetween, type Box, type Curve } from '../../core/landscape/curve.ts';
import { namesOf, type LinkKind, type TopicLink } from '../../core/landscape/links.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

/** A topic that is pointed at, and the lines to what it is tied to. */
export interface Pointed {
  readonly topic: string;
  readonly links: readonly TopicLink[];
  readonly lines: readonly (Curve & { readonly kind: LinkKind })[];
}

/**
 * Follows which tile of a room is pointed at or in focus. Everything is measured once for each tile, before anything is
 * drawn, so that the browser lays nothing out twice.
 *
 * @param linksOf what the topic of a tile is tied to
 * @returns the handlers for the room that holds the tiles, and what is pointed at
 */
export function createPointing(linksOf: (topic: string) => readonly TopicLink[]) {
  const [pointed, setPointed] = createSignal<Pointed>();
  const point = (room: HTMLElement, target: EventTarget | null) => {
    const tile = target instanceof Element ? target.closest<HTMLElement>('[data-topic]') : null;
    const topic = tile?.dataset['topic'];
    if (topic === pointed()?.topic) return;
    setPointed(
      tile && topic
        ? { topic, links: linksOf(topic), lines: measure(room, tile, linksOf(topic)) }
        : undefined,
    );
  };
  /** What is in focus is pointed at when nothing else is. */
  const focused = (room: HTMLElement) => room.querySelector('[data-topic]:focus-visible');
  const clear = () => setPointed(undefined);
  onMount(() => addEventListener('resize', clear)); // the lines were measured in another room
  onCleanup(() => removeEventListener('resize', clear));
  const handlers = {
    onPointerOver: event => {
      if (event.pointerType !== 'touch') point(event.currentTarget, event.target);
    },
    onPointerLeave: event => point(event.currentTarget, focused(event.currentTarget)),
    onFocusIn: event => point(event.currentTarget, event.target),
    onFocusOut: event => point(event.currentTarget, event.relatedTarget),
  } satisfies JSX.HTMLAttributes<HTMLDivElement>;
  return { pointed, handlers };
}

function measure(room: HTMLElement, tile: Element, links: readonly TopicLink[]): Pointed['lines'] {
  const origin = room.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  };
  const from = boxOf(tile);
  return links.flatMap(({ kind, topic }) => {
    const other = room.querySelector(`[data-topic="${CSS.escape(topic.id)}"]`);
    return other ? [{ kind, ...curveBetween(from, boxOf(other)) }] : [];
  });
}

/** The lines from the tile that is pointed at: solid to what it builds on, dashed to what it meets. */
export function Lines(props: { lines: Pointed['lines'] }) {
  return (
    <svg class="lines" aria-hidden="true">
      <For each={props.lines}>
        {line => (
          <g class={line.kind}>
            <path class="ground" d={line.path} />
            <path d={line.path} />
            <circle cx={line.end.x} cy={line.end.y} r="4" />
          </g>
        )}
      </For>
    </svg>
  );
}

const verbs: readonly (readonly [LinkKind, Phrase])[] = [
  ['builds-on', phrase('builds on')],
  ['meets', phrase('meets')],
];

/** The same in words, in a place that nothing else needs: below the views, where nothing is covered and nothing moves. */
export function LinksInWords(props: { title: string | undefined; links: readonly TopicLink[] }) {
  return (
    <Show when={props.title}>
      {title => (
        <div class="links-in-words" aria-hidden="true">
          <p lang="en">{title()}</p>
          <For each={verbs}>
            {([kind, verb]) => (
              <Show when={namesOf(props.links, kind).length > 0}>
                <p>
                  <small>
                    <LineSample kind={kind} /> {say(verb)}
                  </small>
                  <span lang="en">{namesOf(props.links, kind).join(', ')}</span>
                </p>
              </Show>
            )}
          </For>
        </div>
      )}
    </Show>
  );
}

/** A piece of a line as it is drawn. */
export function LineSample(props: { kind: LinkKind }) {
  return (
    <svg class={`line-sample ${props.kind}`} aria-hidden="true">
      <path d="M0,6 H24" />
    </svg>
  );
}
