import { For, Show, type JSX } from 'solid-js';
import type { Topic, TopicDetails } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import { percent } from '../../core/landscape/words.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { BridgesPart, HintParts, Part } from '../hint-parts.tsx';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';
import { standingInWords } from '../standing-in-words.ts';

export interface TopicPageProps {
  readonly topic: Topic;
  readonly details: TopicDetails;
  readonly topics: readonly Topic[];
  readonly layers: readonly Layer[];
  readonly standing: TopicStanding | undefined;
  readonly now: number;
  /** What the reader can do with it. */
  readonly actions?: JSX.Element;
  /** Its questions, and what the reader read about it. */
  readonly below?: JSX.Element;
}

/** A topic by itself: what it is, its bridge, where to look when it breaks, what it meets in other layers,
 * what it builds on, its official pages, and below that what the reader did with it. */
export function TopicPage(props: TopicPageProps) {
  const layer = () => props.layers.find(({ id }) => id === props.topic.layer);
  const builtOn = () => props.topics.filter(({ id }) => props.topic.prerequisites.includes(id));
  const buildOnIt = () => props.topics.filter(({ prerequisites }) => prerequisites.includes(props.topic.id));
  const met = () =>
    props.details.bridges.flatMap(({ topic, how }) => {
      const other = props.topics.find(({ id }) => id === topic);
      return other ? [{ title: other.title, layer: other.layer, how, href: `#/topic/${topic}` }] : [];
    });
  const strength = () => percent(props.standing?.strength ?? 0);
  return (
    <article class={`topic place-${props.topic.layer}`}>
      <p class="crumb">
        <StrataGlyph place={props.topic.layer} />
        <a href="#/">{say('Landscape')}</a>{' '}
        <Show when={layer()}>{layer => <span>{say(layer().long)}</span>}</Show>
      </p>
      <h1 lang="en">{props.topic.title}</h1>
      <p lang="en">
        <RichText text={props.details.scope} />
      </p>
      <div>
        <div class="bar" aria-hidden="true">
          <i style={{ '--fill': `${strength()}%` }} />
        </div>
        <p class="quiet">
          {props.topic.questions.length === 0
            ? say('No questions about this topic yet.')
            : standingInWords(props.standing, props.topic.questions.length, props.now)}
        </p>
      </div>
      {props.actions}
      <dl>
        <Show when={props.details.hint}>
          {hint => (
            <>
              <HintParts hint={hint()} />
              <Part title={say('Why this layer')}>
                <span lang="en">
                  <RichText text={hint().whyHere} />
                </span>
              </Part>
            </>
          )}
        </Show>
        <BridgesPart bridges={met()} layers={props.layers} />
        <Related title={say('Builds on')} topics={builtOn()} />
        <Related title={say('What builds on it')} topics={buildOnIt()} />
        <Part title={say('Read about it')}>
          <ul>
            <For each={props.details.docs}>
              {({ title, url }) => (
                <li>
                  <a lang="en" href={url} target="_blank" rel="noreferrer">
                    {title} ↗
                  </a>
                </li>
              )}
            </For>
          </ul>
        </Part>
      </dl>
      {props.below}
    </article>
  );
}

function Related(props: { title: string; topics: readonly Topic[] }) {
  return (
    <Show when={props.topics.length > 0}>
      <Part title={props.title}>
        <ul>
          <For each={props.topics}>
            {({ id, title }) => (
              <li>
                <a lang="en" href={`#/topic/${id}`}>
                  {title}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  );
}
