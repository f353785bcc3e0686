import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import { isShown, type Filter } from '../../core/landscape/filter.ts';
import { linksInWords, linksOf } from '../../core/landscape/links.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';
import { scoreInWords, sumInWords } from '../../core/landscape/words.ts';
import { say } from '../say.ts';
import { Key } from './key.tsx';
import { createPointing, Lines, LinksInWords } from './links.tsx';
import { Tile } from './tile.tsx';

export interface LandscapeProps {
  readonly layers: readonly Layer[];
  readonly topics: readonly Topic[];
  /** The state of each topic, in the same order. */
  readonly states: readonly TopicState[];
  /** Topics that it leaves out keep their place and are dimmed. */
  readonly filter: Filter;
  /** Something to say once, between the head and the layers. */
  readonly notice?: JSX.Element;
  /** What narrows the landscape and searches it. */
  readonly tools?: JSX.Element;
  /** What can be done with the whole of it. */
  readonly foot?: JSX.Element;
}

/** Four bands, layer 1 at the foot, because each stands on the one below; three practices cut across all of them. */
export function Landscape(props: LandscapeProps) {
  const bands = () =>
    props.layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position);
  const columns = () =>
    props.layers.filter(({ kind }) => kind === 'practice').toSorted((a, b) => a.position - b.position);
  const statesOf = (layer: Layer) => props.states.filter(({ topic }) => topic.layer === layer.id);
  const links = createMemo(
    () => new Map(props.topics.map(topic => [topic.id, linksOf(topic, props.topics)])),
  );
  const { pointed, handlers } = createPointing(topic => links().get(topic) ?? []);
  const titleOf = (id: string | undefined) => props.topics.find(topic => topic.id === id)?.title;
  const sum = () =>
    props.states.every(({ asked }) => asked === 0)
      ? say('Nothing asked yet. Open a documentation page and press the Strata button to begin.')
      : sumInWords(props.states, say);

  const tiles = (layer: Layer) => (
    <div class="tiles">
      <For each={props.topics.filter(topic => topic.layer === layer.id)}>
        {topic => (
          <Show when={props.states.find(state => state.topic.id === topic.id)}>
            {state => (
              <Tile
                state={state()}
                links={linksInWords(links().get(topic.id) ?? [], say)}
                out={!isShown(props.filter, state())}
                tie={pointed()?.links.find(link => link.topic.id === topic.id)?.kind}
              />
            )}
          </Show>
        )}
      </For>
    </div>
  );
  return (
    <>
      <header class="page-head">
        <h1>{say('Your landscape')}</h1>
        <p>{sum()}</p>
      </header>
      {props.notice}
      {props.tools}
      <div class="landscape" {...handlers}>
        <For each={bands()}>
          {(layer, at) => (
            <section
              class={`band place-${layer.id}`}
              style={{ 'grid-row': `${at() + 1}` }}
              aria-label={say(layer.long)}
            >
              <h2>
                {`${layer.position} · ${say(layer.title)}`}
                <span title={say('topics mastered')}>{scoreInWords(statesOf(layer))}</span>
              </h2>
              <p class="about">{say(layer.about)}</p>
              {tiles(layer)}
            </section>
          )}
        </For>
        <For each={columns()}>
          {layer => (
            <section class={`column place-${layer.id}`} aria-label={say(layer.long)}>
              <h2>
                {say(layer.title)}
                <span title={say('topics mastered')}>{scoreInWords(statesOf(layer))}</span>
              </h2>
              {tiles(layer)}
            </section>
          )}
        </For>
        <Lines lines={pointed()?.lines ?? []} />
      </div>
      <LinksInWords title={titleOf(pointed()?.topic)} links={pointed()?.links ?? []} />
      <Show when={props.topics.length > 0}>
        <footer class="landscape-foot">
          <Key states={props.states} />
          {props.foot}
        </footer>
      </Show>
    </>
  );
}
