import { For, Show } from 'solid-js';
import { layerIds, practiceIds, type PlaceId } from '../core/curriculum/layers.ts';

const fromTop = layerIds.toReversed();

/** The mark of Strata: four bands, layer 1 at the foot, the lit one is where you are; a practice cuts across them. */
export function StrataGlyph(props: { place?: PlaceId | undefined }) {
  const column = () => (practiceIds as readonly unknown[]).indexOf(props.place);
  return (
    <span class={`strata ${props.place ? `place-${props.place}` : ''}`} aria-hidden="true">
      <For each={fromTop}>{layer => <i classList={{ lit: layer === props.place }} />}</For>
      <Show when={column() >= 0}>
        <b style={{ left: `${[0, 38, 76][column()]}%` }} />
      </Show>
    </span>
  );
}
