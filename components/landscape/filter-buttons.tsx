import { For } from 'solid-js';
import { filters, type Filter } from '../../core/landscape/filter.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

const names: Readonly<Record<Filter, Phrase>> = {
  all: phrase('All'),
  due: phrase('Due'),
  fading: phrase('Fading'),
  new: phrase('New'),
  read: phrase('Read, never asked'),
};

/** Narrows the landscape; pressing what is pressed shows all of it again. */
export function FilterButtons(props: {
  chosen: Filter;
  counts: Readonly<Record<Filter, number>>;
  onChoose: (filter: Filter) => void;
}) {
  return (
    <div class="filters" role="group" aria-label={say('Show topics')}>
      <For each={filters}>
        {filter => (
          <button
            class="ghost"
            type="button"
            aria-pressed={props.chosen === filter}
            onClick={() => props.onChoose(props.chosen === filter ? 'all' : filter)}
          >
            {say(names[filter])} <span>{props.counts[filter]}</span>
          </button>
        )}
      </For>
    </div>
  );
}

const left: Readonly<Record<Exclude<Filter, 'all'>, Phrase>> = {
  due: phrase('Nothing is due.'),
  fading: phrase('No topic is fading.'),
  new: phrase('Something was asked of every topic.'),
  read: phrase('There is no topic that you read about and were never asked about.'),
};

/** Says what a filter left; seen only where that is nothing, or where there is no such filter. */
export function FilterResult(props: { chosen: Filter | undefined; count: number; onAll: () => void }) {
  const said = () => {
    if (props.chosen === undefined)
      return say('The address names a filter that there is not. All topics are shown.');
    if (props.chosen === 'all') return '';
    return say(
      props.count === 0
        ? left[props.chosen]
        : counted(
            props.count,
            '1 topic shown, the others are dimmed.',
            '{count} topics shown, the others are dimmed.',
          ),
    );
  };
  const seen = () => props.chosen === undefined || (props.chosen !== 'all' && props.count === 0);
  return (
    <p class="filter-result" classList={{ unseen: !seen() }}>
      <span role="status">{said()}</span>{' '}
      {seen() && (
        <button class="link-button" type="button" onClick={() => props.onAll()}>
          {say('Show all topics')}
        </button>
      )}
    </p>
  );
}
