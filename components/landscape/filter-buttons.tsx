import { For } from 'solid-js';
import { filters, type Filter } from '../../core/landscape/filter.ts';

const names: Readonly<Record<Filter, string>> = {
  all: 'All',
  due: 'Due',
  fading: 'Fading',
  new: 'New',
  read: 'Read, never asked',
};

/** Narrows the landscape; pressing what is pressed shows all of it again. */
export function FilterButtons(props: {
  chosen: Filter;
  counts: Readonly<Record<Filter, number>>;
  onChoose: (filter: Filter) => void;
}) {
  return (
    <div class="filters" role="group" aria-label="Show topics">
      <For each={filters}>
        {filter => (
          <button
            class="ghost"
            type="button"
            aria-pressed={props.chosen === filter}
            onClick={() => props.onChoose(props.chosen === filter ? 'all' : filter)}
          >
            {names[filter]} <span>{props.counts[filter]}</span>
          </button>
        )}
      </For>
    </div>
  );
}

const left: Readonly<Record<Exclude<Filter, 'all'>, string>> = {
  due: 'Nothing is due.',
  fading: 'No topic is fading.',
  new: 'Something was asked of every topic.',
  read: 'There is no topic that you read about and were never asked about.',
};

/** Says what a filter left; seen only where that is nothing, or where there is no such filter. */
export function FilterResult(props: { chosen: Filter | undefined; count: number; onAll: () => void }) {
  const said = () => {
    if (props.chosen === undefined)
      return 'The address names a filter that there is not. All topics are shown.';
    if (props.chosen === 'all') return '';
    return props.count === 0
      ? left[props.chosen]
      : `${props.count} ${props.count === 1 ? 'topic' : 'topics'} shown, the others are dimmed.`;
  };
  const seen = () => props.chosen === undefined || (props.chosen !== 'all' && props.count === 0);
  return (
    <p class="filter-result" classList={{ unseen: !seen() }}>
      <span role="status">{said()}</span>{' '}
      {seen() && (
        <button class="link-button" type="button" onClick={() => props.onAll()}>
          Show all topics
        </button>
      )}
    </p>
  );
}
