import { createMemo, createResource, lazy } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { FilterButtons, FilterResult } from '../../../components/landscape/filter-buttons.tsx';
import { Landscape } from '../../../components/landscape/landscape.tsx';
import { countsOf, filterNamed, type Filter } from '../../../core/landscape/filter.ts';
import { statesOf, type TopicMarks } from '../../../core/landscape/topic-state.ts';
import { LandscapePicture } from '../landscape-picture.tsx';
import { LandscapeSearch } from '../landscape-search.tsx';
import type { ViewProps } from '../view.ts';

/** Until they are read, and where they cannot be: the dashboard says why then. */
const noMarks: TopicMarks = { pagesRead: new Map(), estimates: new Map(), setAside: [] };

// It asks the database, which nothing that is seen at first waits for.
const SuggestCopy = lazy(async () => ({ default: (await import('../copy-nudge.tsx')).SuggestCopy }));

/** All of DevOps as the reader stands in it. */
export default function LandscapeView(props: ViewProps) {
  const [marks] = createResource(
    () => props.standings,
    async () => (await import('../landscape-marks.ts')).loadMarks(),
  );
  const known = () => (marks.state === 'errored' ? undefined : marks.latest) ?? noMarks;
  const states = createMemo(() => statesOf(topics, props.standings, known()));
  const counts = createMemo(() => countsOf(states()));
  const named = () => filterNamed(props.query.get('show'));
  const filter = () => named() ?? 'all';
  const change = (name: 'show' | 'find', value: string) => {
    const query = new URLSearchParams(props.query);
    if (value === '') query.delete(name);
    else query.set(name, value);
    props.onQuery(query);
  };
  const choose = (chosen: Filter) => change('show', chosen === 'all' ? '' : chosen);
  return (
    <Landscape
      layers={layers}
      topics={topics}
      states={states()}
      filter={filter()}
      notice={<SuggestCopy />}
      tools={
        <>
          <div class="landscape-tools">
            <FilterButtons chosen={filter()} counts={counts()} onChoose={choose} />
            <LandscapeSearch text={props.query.get('find') ?? ''} onText={text => change('find', text)} />
          </div>
          <FilterResult chosen={named()} count={counts()[filter()]} onAll={() => choose('all')} />
        </>
      }
      foot={<LandscapePicture states={states()} />}
    />
  );
}
