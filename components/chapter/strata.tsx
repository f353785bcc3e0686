import { For } from 'solid-js';
import type { RichText as Runs } from '../../core/curriculum/compiled.ts';
import type { Layer, PlaceId } from '../../core/curriculum/layers.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';

/** The mark of Strata, large: each band beside what its layer is, layer 1 at the foot, and the practices across all four. */
export function Strata(props: { each: Readonly<Record<PlaceId, Runs>>; layers: readonly Layer[] }) {
  const stack = () =>
    props.layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position);
  const practices = () =>
    props.layers.filter(({ kind }) => kind === 'practice').toSorted((a, b) => a.position - b.position);
  return (
    <figure
      class="strata-figure"
      aria-label={say('The four layers, from the top down, and the three practices')}
    >
      <div class="stack">
        <ol>
          <For each={stack()}>
            {layer => (
              <li class={`place-${layer.id}`}>
                <i aria-hidden="true">{layer.position}</i>
                <div>
                  <h3>{say(layer.long)}</h3>
                  <p lang="en">
                    <RichText text={props.each[layer.id]} />
                  </p>
                </div>
              </li>
            )}
          </For>
        </ol>
        <span class="across" aria-hidden="true">
          <For each={practices()}>{() => <b />}</For>
        </span>
      </div>
      <ul class="practices">
        <For each={practices()}>
          {practice => (
            <li class={`place-${practice.id}`}>
              <h3>{say(practice.long)}</h3>
              <p lang="en">
                <RichText text={props.each[practice.id]} />
              </p>
            </li>
          )}
        </For>
      </ul>
    </figure>
  );
}
