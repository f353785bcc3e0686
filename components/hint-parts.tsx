import { For, Show, type JSX } from 'solid-js';
import type { Hint, RichText as Text } from '../core/curriculum/compiled.ts';
import type { Layer, PlaceId } from '../core/curriculum/layers.ts';
import { RichText } from './rich-text.tsx';

/** A named part of a description list. */
export function Part(props: { title: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** What a topic's hint teaches: the sentence to keep, the bridge from what is known, and where to look when it breaks. */
export function HintParts(props: { hint: Hint }) {
  return (
    <>
      <Part title="Hold on to this">
        <RichText text={props.hint.holdOn} />
      </Part>
      <Part title={`If you know ${props.hint.bridge.from}`}>
        <RichText text={props.hint.bridge.text} />
      </Part>
      <Part title="When it breaks">
        <ol>
          <For each={props.hint.whenItBreaks}>
            {step => (
              <li>
                <RichText text={step} />
              </li>
            )}
          </For>
        </ol>
      </Part>
    </>
  );
}

/** A topic of another layer, how it is met, and where its page is if this may lead there. */
interface Met {
  readonly title: string;
  readonly layer: PlaceId;
  readonly how: Text;
  readonly href?: string;
}

/** The topics of other layers that a topic meets in real work; nothing where there are none. */
export function BridgesPart(props: { bridges: readonly Met[]; layers: readonly Layer[] }) {
  const nameOf = (place: PlaceId) => props.layers.find(({ id }) => id === place)?.title;
  return (
    <Show when={props.bridges.length > 0}>
      <Part title="Meets in other layers">
        <ul class="bridges">
          <For each={props.bridges}>
            {({ title, layer, how, href }) => (
              <li>
                <p>
                  {href ? <a href={href}>{title}</a> : <b>{title}</b>}{' '}
                  <span class="quiet">{nameOf(layer)}</span>
                </p>
                <RichText text={how} />
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  );
}
