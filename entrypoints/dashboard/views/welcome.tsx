import { Show } from 'solid-js';
import { layers } from '#content/layers';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import '../../../components/welcome/welcome.css';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { cardWords } from '../../../core/curriculum/card-words.ts';

/** What the sample page of the first run is about. */
const sample = 'k8s-pods-probes';

/** The first run: what this is, shown on a sample. */
export default function WelcomeView() {
  const shown = () => {
    const topic = topics.find(({ id }) => id === sample);
    const layer = layers.find(({ id }) => id === topic?.layer);
    const page = topicDetails[sample]?.docs[0]?.url;
    return topic && layer && page !== undefined ? { topic, layer, page } : undefined;
  };
  return (
    <Show when={shown()}>
      {now => (
        <Welcome
          layers={layers}
          layer={now().layer}
          topic={now().topic.short}
          words={cardWords(sample, topics, topicDetails)}
          page={now().page}
        />
      )}
    </Show>
  );
}
