import { Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';

/** One topic: it fills with strength, a ring means due, a sign says mastered or fading; words say all of it again. */
export function Tile(props: { topic: Topic; standing: TopicStanding | undefined }) {
  const strength = () => Math.round((props.standing?.strength ?? 0) * 100);
  const askable = () => props.topic.questions.length > 0;
  const state = () => {
    const { standing } = props;
    if (!askable()) return 'to read'; // its page says that there are no questions yet, and links what there is to read
    if (!standing || standing.asked === 0) return 'not asked yet';
    if (standing.due > 0) return `${standing.due} due`;
    if (standing.fading) return 'fading';
    return `${standing.asked} of ${standing.total} asked`;
  };
  const sign = () => {
    if (props.standing?.mastered) return { text: '✓', said: 'mastered' };
    return props.standing?.fading ? { text: '↓', said: 'fading' } : undefined;
  };
  return (
    <a
      class={`tile place-${props.topic.layer}`}
      classList={{ due: (props.standing?.due ?? 0) > 0 }}
      href={`#/topic/${props.topic.id}`}
      style={{ '--fill': `${strength()}%` }}
    >
      <b>{props.topic.short}</b>
      <small>
        {state()}
        <Show when={askable()}>
          <span class="unseen">{`, strength ${strength()} %`}</span>
        </Show>
      </small>
      <Show when={sign()}>
        {shown => (
          <span class="sign">
            <span aria-hidden="true">{shown().text}</span>
            <span class="unseen">{shown().said}</span>
          </span>
        )}
      </Show>
    </a>
  );
}
