import { Show } from 'solid-js';
import type { TopicState } from '../../core/landscape/topic-state.ts';
import { say } from '../say.ts';
import { LineSample } from './links.tsx';

/** How to read a tile: every sign that some tile bears now, and the lines. */
export function Key(props: { states: readonly TopicState[] }) {
  const some = (has: (state: TopicState) => boolean) => props.states.some(has);
  return (
    <ul class="key" aria-label={say('How to read a tile')}>
      <li>
        <i class="filled" aria-hidden="true" /> {say('filled: what you would recall today')}
      </li>
      <Show when={some(({ estimated, setAside }) => estimated && !setAside)}>
        <li>
          <i class="hatched" aria-hidden="true" /> {say('hatched: an estimate, nothing asked yet')}
        </li>
      </Show>
      <Show when={some(({ due }) => due > 0)}>
        <li>
          <i class="ringed" aria-hidden="true" /> {say('ring: questions are due')}
        </li>
      </Show>
      <Show when={some(({ mastered }) => mastered)}>
        <li>
          <b aria-hidden="true">✓</b> {say('mastered')}
        </li>
      </Show>
      <Show when={some(({ fading }) => fading)}>
        <li>
          <b aria-hidden="true">↓</b> {say('fading')}
        </li>
      </Show>
      <Show when={some(({ setAside }) => setAside)}>
        <li>
          <i class="aside" aria-hidden="true" /> {say('set aside: does not come up')}
        </li>
      </Show>
      <li class="of-lines">
        <LineSample kind="builds-on" /> {say('builds on')}
      </li>
      <li class="of-lines">
        <LineSample kind="meets" /> {say('meets in another layer')}
      </li>
    </ul>
  );
}
