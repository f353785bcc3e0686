import { createMemo, For, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { noMarks, type Marks } from '../../core/progress/tally.ts';
import { together, type WeekDone } from '../../core/progress/weeks.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
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
      title={say('Answers by layer')}
      sentence={layersInWords(marks(), props.weeks.length)}
      numbers={{
        columns: [say('Week of'), ...ordered().map(({ title }) => say(title))],
        rows: [
          ...props.weeks.map(({ monday, places }) => [
            dateOf(monday),
            ...ordered().map(({ id }) => shareText(places.get(id) ?? noMarks)),
          ]),
          [say('All of them'), ...marks().map(({ marks }) => totalText(marks))],
        ],
      }}
      below={
        <>
          <ul class="plot-key">
            <li>
              <i class="right" aria-hidden="true" /> {say('right, above the line')}
            </li>
            <li>
              <i class="wrong" aria-hidden="true" /> {say('wrong, below it')}
            </li>
          </ul>
          <Show when={elsewhere() > 0}>
            <p class="quiet">
              {say(
                counted(
                  elsewhere(),
                  '1 answer to topics that Strata no longer has is not in it.',
                  '{count} answers to topics that Strata no longer has are not in it.',
                ),
              )}
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
                  <b>{say(layer.title)}</b> <span>{totalText(marks)}</span>
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
  return right + wrong === 0 ? '–' : say('{right} of {all} right', { right, all: right + wrong });
}

function totalText({ right, wrong }: Marks): string {
  const answers = right + wrong;
  if (answers === 0) return say('no answers');
  return say(
    counted(answers, '1 answer, {share} right', '{count} answers, {share} right', {
      share: percent(right / answers),
    }),
  );
}
