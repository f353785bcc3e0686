import { counted, phrase, type Phrase } from '../words/phrase.ts';
import type { Say } from '../words/say.ts';
import type { TopicState } from './topic-state.ts';

/** A share of 0–1 in whole per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** What matters most about a topic now, in a few words. */
export function stateInWords(state: TopicState): Phrase {
  if (state.setAside) return phrase('set aside');
  if (!state.askable) return phrase('to read'); // its page says that there are no questions yet, and links what there is to read
  if (state.estimated) return phrase('estimate {percent} %', { percent: percent(state.strength) });
  if (state.asked === 0) return phrase('not asked yet');
  if (state.due > 0) return phrase('{due} due', { due: state.due });
  if (state.fading) return phrase('fading');
  return phrase('{asked} of {total} asked', { asked: state.asked, total: state.total });
}

/** How many pages about it were read. */
export function pagesInWords({ pagesRead }: TopicState): Phrase {
  return counted(pagesRead, 'read 1 page', 'read {count} pages');
}

/** The whole landscape in one line. */
export function sumInWords(states: readonly TopicState[], say: Say): string {
  // Only what can be asked can be mastered.
  const askable = states.filter(state => state.askable).length;
  const mastered = states.filter(state => state.mastered).length;
  const due = states.reduce((sum, state) => sum + state.due, 0);
  return [
    say(
      counted(mastered, '1 of {askable} topics mastered', '{count} of {askable} topics mastered', {
        askable,
      }),
    ),
    say(counted(due, '1 question due', '{count} questions due')),
  ].join(' · ');
}

/** How many topics of a layer are mastered, of those that can be. */
export function scoreInWords(states: readonly TopicState[]): string {
  return `${states.filter(({ mastered }) => mastered).length} / ${states.filter(({ askable }) => askable).length}`;
}
