import { For, type JSX } from 'solid-js';
import type { Hint } from '../core/curriculum/compiled.ts';
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
