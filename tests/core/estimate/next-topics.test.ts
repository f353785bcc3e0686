import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../core/curriculum/compiled.ts';
import type { Statement } from '../../../core/estimate/experience.ts';
import { nextTopics } from '../../../core/estimate/next-topics.ts';
import { topic } from '../fixtures.ts';

const one = (id: string, layer: Topic['layer'], more: Partial<Topic> = {}): Topic => ({
  ...topic(id, ['one'], layer),
  ...more,
});
const topics = [
  one('container-images', 'runtime'),
  one('pods', 'runtime', { prerequisites: ['container-images'], bridges: ['ci-fundamentals'] }),
  one('rollouts', 'runtime', { prerequisites: ['pods'] }),
  one('storage', 'runtime', { prerequisites: ['pods'] }),
  one('ci-fundamentals', 'delivery', { bridges: ['pods'] }),
  one('github-actions', 'delivery', { prerequisites: ['ci-fundamentals'] }),
  one('networks', 'cloud'),
];
const docker: Statement = {
  id: 'docker',
  title: 'Docker',
  about: 'building images',
  topics: ['container-images'],
  places: { runtime: 1 },
};
const known = (...ids: string[]) => new Map(topics.map(({ id }) => [id, ids.includes(id) ? 0.8 : 0.3]));
const ids = (all: readonly { topic: Topic }[]) => all.map(({ topic }) => topic.id);

describe('the best next topics', () => {
  test('are not known yet, and stand on what is known', () => {
    const next = nextTopics(topics, known('container-images', 'ci-fundamentals'), []);
    expect(ids(next)).toHaveLength(3);
    expect(ids(next).slice(0, 2).toSorted()).toEqual(['github-actions', 'pods']);
    for (const { needs } of next) expect(needs).toEqual([]);
  });

  test('say why: what they build on, what they meet, what builds on them', () => {
    const pods = nextTopics(topics, known('container-images', 'ci-fundamentals'), []).find(
      ({ topic }) => topic.id === 'pods',
    );
    expect(pods?.buildsOn.map(({ id }) => id)).toEqual(['container-images']);
    expect(pods?.meets.map(({ id }) => id)).toEqual(['ci-fundamentals']);
    expect(pods?.opens).toBe(2);
  });

  test('say which experience they meet, and none of what is never done', () => {
    const experienceOf = (said: 'daily' | 'never') =>
      nextTopics(topics, known(), [{ statement: docker, said }])
        .find(({ topic }) => topic.id === 'container-images')
        ?.experience.map(({ title }) => title);
    expect(experienceOf('daily')).toEqual(['Docker']);
    expect(experienceOf('never')).toEqual([]);
  });

  test('take what was earned for known, whatever the estimate says', () => {
    const next = nextTopics(topics, known(), [], new Set(['container-images']));
    expect(ids(next)).toContain('pods');
    expect(ids(next)).not.toContain('container-images');
  });

  test('begin at the foot for who knows nothing', () => {
    const next = nextTopics(topics, known(), []);
    expect(ids(next).toSorted()).toEqual(['ci-fundamentals', 'container-images', 'networks']);
  });

  test('are as many as there are, and none for who knows everything', () => {
    expect(nextTopics(topics, known(...topics.map(({ id }) => id)), [])).toEqual([]);
    const butOne = topics.map(({ id }) => id).filter(id => id !== 'rollouts');
    expect(ids(nextTopics(topics, known(...butOne), []))).toEqual(['rollouts']);
  });
});
