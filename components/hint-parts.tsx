import { For, Show, type JSX } from 'solid-js';
import type { Hint, RichText as Text } from '../core/curriculum/compiled.ts';
import type { Layer, PlaceId } from '../core/curriculum/layers.ts';
import { RichText } from './rich-text.tsx';
import { say } from './say.ts';
import { Sentence } from './sentence.tsx';

/** A named part of a description list; `english` where it holds nothing but what is taught. */
export function Part(props: { title: JSX.Element; english?: boolean; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd lang={props.english ? 'en' : undefined}>{props.children}</dd>
    </div>
  );
}

/** What a topic's hint teaches: the sentence to keep, the bridge from what is known, and where to look when it breaks. */
export function HintParts(props: { hint: Hint }) {
  return (
    <>
      <Part title={say('Hold on to this')} english>
        <RichText text={props.hint.holdOn} />
      </Part>
      <Part
        title={
          <Sentence
            of="If you know {name}"
            with={{ name: <span lang="en">{props.hint.bridge.from}</span> }}
          />
        }
        english
      >
        <RichText text={props.hint.bridge.text} />
      </Part>
      <Part title={say('When it breaks')} english>
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
  const nameOf = (place: PlaceId) => {
    const layer = props.layers.find(({ id }) => id === place);
    return layer && say(layer.title);
  };
  return (
    <Show when={props.bridges.length > 0}>
      <Part title={say('Meets in other layers')}>
        <ul class="bridges">
          <For each={props.bridges}>
            {({ title, layer, how, href }) => (
              <li>
                <p>
                  {href ? (
                    <a href={href} lang="en">
                      {title}
                    </a>
                  ) : (
                    <b lang="en">{title}</b>
                  )}{' '}
                  <span class="quiet">{nameOf(layer)}</span>
                </p>
                <span lang="en">
                  <RichText text={how} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  );
}
