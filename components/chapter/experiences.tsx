import { For } from 'solid-js';
import type { Experience, Topic } from '../../core/curriculum/compiled.ts';
import { RichText } from '../rich-text.tsx';

/** What a reader may bring along, each with the topics that it touches already and the way to them. */
export function Experiences(props: { experiences: readonly Experience[]; topics: readonly Topic[] }) {
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
            <h3>{experience.name}</h3>
            <p>
              <RichText text={experience.text} />
            </p>
            <ul aria-label={`Topics that ${experience.name} touches`}>
              <For each={touched(experience)}>
                {({ topic, how }) => (
                  <li class={`place-${topic.layer}`}>
                    <a href={`#/topic/${topic.id}`}>{topic.title}</a>
                    <span>
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
