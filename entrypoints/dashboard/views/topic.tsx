import { Show } from 'solid-js';
import { layers } from '#content/layers';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import { TopicPage } from '../../../components/landscape/topic-page.tsx';
import type { ViewProps } from '../view.ts';

/** A topic by itself. */
export default function TopicView(props: ViewProps) {
  const shown = () => {
    const topic = topics.find(({ id }) => id === props.detail);
    const details = topic && topicDetails[topic.id];
    return details && { topic, details };
  };
  return (
    <Show
      when={shown()}
      fallback={
        <div class="empty-page">
          <h1>There is no such topic</h1>
          <p>
            The address names a topic that Strata does not know.{' '}
            <a href="#/">All topics are in the landscape.</a>
          </p>
        </div>
      }
    >
      {now => (
        <TopicPage
          topic={now().topic}
          details={now().details}
          topics={topics}
          layers={layers}
          standing={props.standings.find(({ topic }) => topic === now().topic.id)}
          now={Date.now()}
        />
      )}
    </Show>
  );
}
