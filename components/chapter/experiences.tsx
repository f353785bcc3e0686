import { For, Show } from 'solid-js';
import type { Experience, Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';

/** What a reader may bring along, each with the topics that it touches already and the way to them. */
export function Experiences(props: {
  experiences: readonly Experience[];
  topics: readonly Topic[];
  layers: readonly Layer[];
}) {
  const placeOf = ({ layer }: Topic) => props.layers.find(({ id }) => id === layer);
  const touched = ({ touches }: Experience) =>
    touches.flatMap(({ topic: id, how }) => {
      const topic = props.topics.find(topic => topic.id === id);
      return topic ? [{ topic, how }] : [];
    });
  return (
    <ul class="experiences">
      <For each={props.experiences}>
        {experience => (
          <li>
            <h3 lang="en">{experience.name}</h3>
            <p lang="en">
              <RichText text={experience.text} />
            </p>
            <ul aria-label={say('Topics that {experience} touches', { experience: experience.name })}>
              <For each={touched(experience)}>
                {({ topic, how }) => (
                  <li class={`place-${topic.layer}`}>
                    <Sign place={placeOf(topic)} />
                    <a lang="en" href={`#/topic/${topic.id}`}>
                      {topic.title}
                    </a>
                    <span lang="en">
                      <RichText text={how} />
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Where a topic stands, as in the figure above: the number of its layer, or a column for a practice. */
function Sign(props: { place: Layer | undefined }) {
  return (
    <Show when={props.place}>
      {place => (
        <>
          <i classList={{ practice: place().kind === 'practice' }} aria-hidden="true">
            {place().kind === 'layer' ? place().position : ''}
          </i>
          <span class="unseen">{`${say(place().title)}: `}</span>
        </>
      )}
    </Show>
  );
}
