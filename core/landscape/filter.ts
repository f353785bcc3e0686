import type { TopicState } from './topic-state.ts';

/** What the landscape can be narrowed to; the names stand in its address. */
export const filters = ['all', 'due', 'fading', 'new', 'read'] as const;
export type Filter = (typeof filters)[number];

const fits: Readonly<Record<Filter, (state: TopicState) => boolean>> = {
  all: () => true,
  due: ({ due }) => due > 0,
  fading: ({ fading, setAside }) => fading && !setAside,
  new: ({ asked, askable, setAside }) => asked === 0 && askable && !setAside,
  read: ({ asked, pagesRead, setAside }) => asked === 0 && pagesRead > 0 && !setAside,
};

export function isShown(filter: Filter, state: TopicState): boolean {
  return fits[filter](state);
}

/** How many topics each filter leaves. */
export function countsOf(states: readonly TopicState[]): Record<Filter, number> {
  const count = (filter: Filter) => states.filter(fits[filter]).length;
  return {
    all: count('all'),
    due: count('due'),
    fading: count('fading'),
    new: count('new'),
    read: count('read'),
  };
}

/** The filter of that name; without a name all topics are shown. @returns `undefined` where there is no such filter */
export function filterNamed(name: string | null): Filter | undefined {
  return name === null ? 'all' : filters.find(filter => filter === name);
}
