import type { TopicState } from './topic-state.ts';

/** A share of 0–1 as people read it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What matters most about a topic now, in a few words. */
export function stateInWords(state: TopicState): string {
  if (state.setAside) return 'set aside';
  if (!state.askable) return 'to read'; // its page says that there are no questions yet, and links what there is to read
  if (state.estimated) return `estimate ${percent(state.strength)}`;
  if (state.asked === 0) return 'not asked yet';
  if (state.due > 0) return `${state.due} due`;
  return state.fading ? 'fading' : `${state.asked} of ${state.total} asked`;
}

/** How many pages about it were read. */
export function pagesInWords({ pagesRead }: TopicState): string {
  return `read ${pagesRead} ${pagesRead === 1 ? 'page' : 'pages'}`;
}

/** The whole landscape in one line. */
export function sumInWords(states: readonly TopicState[]): string {
  // Only what can be asked can be mastered.
  const askable = states.filter(state => state.askable).length;
  const mastered = states.filter(state => state.mastered).length;
  const due = states.reduce((sum, state) => sum + state.due, 0);
  return `${mastered} of ${askable} topics mastered · ${due} ${due === 1 ? 'question' : 'questions'} due`;
}

/** How many topics of a layer are mastered, of those that can be. */
export function scoreInWords(states: readonly TopicState[]): string {
  return `${states.filter(({ mastered }) => mastered).length} / ${states.filter(({ askable }) => askable).length}`;
}
