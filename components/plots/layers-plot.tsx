import { createMemo, For, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { noMarks, type Marks } from '../../core/progress/tally.ts';
import { together, type WeekDone } from '../../core/progress/weeks.ts';
import { countOf } from '../count.ts';
import { dateOf } from './dates.ts';
import { PlotFigure } from './plot-figure.tsx';
import { layersInWords, percent } from './sentences.ts';
import { Months, Strip } from './strip.tsx';

/** Right and wrong answers by layer, week by week: the landscape's bands, each with its own small plot. */
export function LayersPlot(props: { layers: readonly Layer[]; weeks: readonly WeekDone[] }) {
  /** As in the landscape: the topmost layer first, then the practices. */
  const ordered = createMemo(() => [
    ...props.layers.filter(({ kind }) => kind === 'layer').toReversed(),
    ...props.layers.filter(({ kind }) => kind === 'practice'),
  ]);
  const sums = createMemo(() =>
    props.weeks.reduce((sum, { places }) => together(sum, places), new Map<Layer['id'], Marks>()),
  );
  const marks = createMemo(() => ordered().map(layer => ({ layer, marks: sums().get(layer.id) ?? noMarks })));
  const elsewhere = () => props.weeks.reduce((sum, week) => sum + week.elsewhere, 0);
  const most = createMemo(() => {
    const all = props.weeks.flatMap(({ places }) => [...places.values()]);
    return {
      right: Math.max(1, ...all.map(({ right }) => right)),
      wrong: Math.max(1, ...all.map(({ wrong }) => wrong)),
    };
  });
  return (
    <PlotFigure
      wide
      title="Answers by layer"
      sentence={layersInWords(marks(), props.weeks.length)}
      numbers={{
        columns: ['Week of', ...ordered().map(({ title }) => title)],
        rows: [
          ...props.weeks.map(({ monday, places }) => [
            dateOf(monday),
            ...ordered().map(({ id }) => shareText(places.get(id) ?? noMarks)),
          ]),
          ['All of them', ...marks().map(({ marks }) => totalText(marks))],
        ],
      }}
      below={
        <>
          <ul class="plot-key">
            <li>
              <i class="right" aria-hidden="true" /> right, above the line
            </li>
            <li>
              <i class="wrong" aria-hidden="true" /> wrong, below it
            </li>
          </ul>
          <Show when={elsewhere() > 0}>
            <p class="quiet">
              {countOf(elsewhere(), 'answer')} to topics that Strata no longer has{' '}
              {elsewhere() === 1 ? 'is' : 'are'} not in it.
            </p>
          </Show>
        </>
      }
    >
      {() => (
        <ul class="strips">
          <For each={marks()}>
            {({ layer, marks }) => (
              <li class={`place-${layer.id}`}>
                <p>
                  <b>{layer.title}</b> <span>{totalText(marks)}</span>
                </p>
                <Strip layer={layer} weeks={props.weeks} most={most()} />
              </li>
            )}
          </For>
          <li class="months">
            <p />
            <Months weeks={props.weeks} />
          </li>
        </ul>
      )}
    </PlotFigure>
  );
}

function shareText({ right, wrong }: Marks): string {
  return right + wrong === 0 ? '–' : `${countOf(right)} of ${countOf(right + wrong)} right`;
}

function totalText({ right, wrong }: Marks): string {
  const answers = right + wrong;
  return answers === 0 ? 'no answers' : `${countOf(answers, 'answer')}, ${percent(right / answers)} right`;
}
