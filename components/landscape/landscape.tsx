import { For, Show, type JSX } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { Tile } from './tile.tsx';

export interface LandscapeProps {
  readonly layers: readonly Layer[];
  readonly topics: readonly Topic[];
  readonly standings: readonly TopicStanding[];
  readonly now: number;
  /** Something to say once, between the head and the layers. */
  readonly notice?: JSX.Element;
}

/** Four bands, layer 1 at the foot, because each stands on the one below; three practices cut across all of them. */
export function Landscape(props: LandscapeProps) {
  const bands = () =>
    props.layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position);
  const columns = () =>
    props.layers.filter(({ kind }) => kind === 'practice').toSorted((a, b) => a.position - b.position);
  const topicsOf = (layer: Layer) => props.topics.filter(topic => topic.layer === layer.id);
  const standing = (topic: Topic) => props.standings.find(({ topic: id }) => id === topic.id);
  // Only what can be asked can be mastered.
  const askable = (topics: readonly Topic[]) => topics.filter(({ questions }) => questions.length > 0);
  const score = (layer: Layer) => {
    const topics = askable(topicsOf(layer));
    return `${topics.filter(topic => standing(topic)?.mastered).length} / ${topics.length}`;
  };
  const sum = () => {
    const mastered = props.topics.filter(topic => standing(topic)?.mastered).length;
    const due = props.standings.reduce((total, { due }) => total + due, 0);
    const asked = props.standings.reduce((total, { asked }) => total + asked, 0);
    if (asked === 0)
      return 'Nothing asked yet. Open a documentation page and press the Strata button to begin.';
    return `${mastered} of ${askable(props.topics).length} topics mastered · ${due} ${due === 1 ? 'question' : 'questions'} due`;
  };
  return (
    <>
      <header class="page-head">
        <h1>Your landscape</h1>
        <p>{sum()}</p>
      </header>
      {props.notice}
      <div class="landscape">
        <For each={bands()}>
          {(layer, at) => (
            <section
              class={`band place-${layer.id}`}
              style={{ 'grid-row': `${at() + 1}` }}
              aria-label={layer.long}
            >
              <h2>
                {`${layer.position} · ${layer.title}`}
                <span title="topics mastered">{score(layer)}</span>
              </h2>
              <p class="about">{layer.about}</p>
              <div class="tiles">
                <For each={topicsOf(layer)}>{topic => <Tile topic={topic} standing={standing(topic)} />}</For>
              </div>
            </section>
          )}
        </For>
        <For each={columns()}>
          {layer => (
            <section class={`column place-${layer.id}`} aria-label={layer.long}>
              <h2>
                {layer.title}
                <span title="topics mastered">{score(layer)}</span>
              </h2>
              <div class="tiles">
                <For each={topicsOf(layer)}>{topic => <Tile topic={topic} standing={standing(topic)} />}</For>
              </div>
            </section>
          )}
        </For>
      </div>
      <Show when={props.topics.length > 0}>
        <ul class="key" aria-label="How to read a tile">
          <li>
            <i class="filled" aria-hidden="true" /> filled: what you would recall today
          </li>
          <li>
            <i class="ringed" aria-hidden="true" /> ring: questions are due
          </li>
          <li>
            <b aria-hidden="true">✓</b> mastered
          </li>
          <li>
            <b aria-hidden="true">↓</b> fading
          </li>
        </ul>
      </Show>
    </>
  );
}
