import { Show } from 'solid-js';
import type { LinkKind } from '../../core/landscape/links.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';
import { phrase } from '../../core/words/phrase.ts';
import { pagesInWords, percent, stateInWords } from '../../core/landscape/words.ts';
import { ofContent, say } from '../say.ts';

export interface TileProps {
  readonly state: TopicState;
  /** What it builds on and meets, in words; read out with the tile. */
  readonly links: string;
  /** The filter leaves it out: it keeps its place and is dimmed. */
  readonly out: boolean;
  /** How it is tied to the topic that is pointed at. */
  readonly tie: LinkKind | undefined;
}

/** One topic: it fills with strength, a ring means due, a sign says mastered or fading; words say all of it again. */
export function Tile(props: TileProps) {
  const topic = () => props.state.topic;
  const sign = () => {
    if (props.state.mastered) return { text: '✓', said: phrase('mastered') };
    return props.state.fading ? { text: '↓', said: phrase('fading') } : undefined;
  };
  // Empty rather than left out: 75 conditions cost the first paint more than 75 empty elements.
  const strength = () =>
    props.state.askable && !props.state.estimated
      ? `, ${say('strength {percent} %', { percent: percent(props.state.strength) })}`
      : '';
  return (
    <a
      class={`tile place-${topic().layer}`}
      classList={{
        due: props.state.due > 0,
        estimated: props.state.estimated,
        'set-aside': props.state.setAside,
        'builds-on': props.tie === 'builds-on',
        meets: props.tie === 'meets',
      }}
      href={`#/topic/${topic().id}`}
      style={{ '--fill': `${percent(props.state.strength)}%` }}
      data-topic={topic().id}
      inert={props.out}
      aria-description={props.links || undefined}
    >
      <b lang={ofContent()}>{topic().short}</b>
      <small>
        {say(stateInWords(props.state))}
        <span class="unseen">{strength()}</span>
      </small>
      <Show when={props.state.pagesRead > 0}>
        <small>{say(pagesInWords(props.state))}</small>
      </Show>
      <Show when={sign()}>
        {shown => (
          <span class="sign">
            <span aria-hidden="true">{shown().text}</span>
            <span class="unseen">{say(shown().said)}</span>
          </span>
        )}
      </Show>
    </a>
  );
}
