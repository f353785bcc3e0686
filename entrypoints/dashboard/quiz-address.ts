import type { Called } from '../../components/quiz/title.tsx';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import type { QuizPlace } from '../../core/quiz/choose.ts';
import { phrase } from '../../core/words/phrase.ts';

/** A quiz that an address asks for. */
export interface WantedQuiz {
  /** `undefined` for a mixed review. */
  readonly place: QuizPlace | undefined;
  /** Where a phrase says `{topic}`, the topic that is asked about stands. */
  readonly title: Called;
  readonly back: { readonly title: Called; readonly address: string };
}

/** @param parts of an address, such as `['topic', 'vpc-subnets', 'quiz']` */
export function isQuizAddress([view, second, third]: readonly string[]): boolean {
  if (view === 'topic') return third === 'quiz' || third === 'proof';
  return (view === 'chapter' || view === 'review' || view === 'mastered') && second === 'quiz';
}

/**
 * @param topics those that may come up
 * @param standings where they stand; of use only for what is mastered
 * @returns `undefined` where the address names nothing that can be asked about
 */
export function wantedQuiz(
  [view, second, third]: readonly string[],
  topics: readonly Subject[],
  standings: readonly TopicStanding[],
): WantedQuiz | undefined {
  const askable = topics.filter(({ questions }) => questions.length > 0);
  const named = (id: string | undefined) => askable.find(topic => topic.id === id);
  const about = (ids: readonly string[]): QuizPlace => ({ topics: ids, near: [], fit: {} });
  if (view === 'topic') {
    const topic = named(second);
    if (!topic) return undefined;
    const back = { title: topic.short, address: `#/topic/${topic.id}` };
    return third === 'proof'
      ? {
          place: { ...about([topic.id]), purpose: 'proof' },
          title: phrase('Show that you know: {topic}'),
          back,
        }
      : { place: about([topic.id]), title: topic.title, back };
  }
  if (view === 'chapter') {
    const landscape = askable.find(({ layer }) => layer === undefined); // it is about all of them
    const back = { title: landscape?.short ?? '', address: '#/chapter' };
    return landscape && { place: about([landscape.id]), title: landscape.title, back };
  }
  if (view === 'review')
    return {
      place: undefined,
      title: phrase('Mixed review'),
      back: { title: phrase('Review'), address: '#/review' },
    };
  const back = { title: phrase('Mastered'), address: '#/mastered' };
  if (third !== undefined && third !== '') {
    const topic = named(third);
    return topic && { place: { ...about([topic.id]), purpose: 'refresh' }, title: topic.title, back };
  }
  const mastered = standings
    .filter(({ topic, mastered, fading }) => (mastered || fading) && named(topic))
    .map(({ topic }) => topic);
  if (mastered.length === 0) return undefined;
  return { place: { ...about(mastered), purpose: 'refresh' }, title: phrase('What you have mastered'), back };
}
