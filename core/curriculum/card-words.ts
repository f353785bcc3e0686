import type { CardWords } from '../messages.ts';
import type { DetailsById, Topic } from './compiled.ts';

/** The card is narrow and is read beside a page: more would hide why the page is where it is. */
const mostShown = 3;

/** The words of the card of a topic; where no topic is known, only that. */
export function cardWords(id: string | undefined, topics: readonly Topic[], details: DetailsById): CardWords {
  const topic = topics.find(topic => topic.id === id);
  const told = topic && details[topic.id];
  return {
    title: topic?.title,
    hint: told?.hint,
    bridges: (told?.bridges ?? []).slice(0, mostShown).flatMap(({ topic: met, how }) => {
      const other = topics.find(({ id }) => id === met);
      return other ? [{ title: other.title, layer: other.layer, how }] : [];
    }),
  };
}
