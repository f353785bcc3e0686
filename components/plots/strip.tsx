import { scaleBand, scaleLinear } from 'd3-scale';
import { createMemo, For, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { noMarks, type Marks } from '../../core/progress/tally.ts';
import type { WeekDone } from '../../core/progress/weeks.ts';
import { say } from '../say.ts';
import { dateOf } from './dates.ts';
import { monthTicks } from './month-ticks.ts';
import { createWidth } from './width.ts';

const height = 48;

/** One layer's answers, week by week: right ones above the line, wrong ones below it. `most` is the same for all layers. */
export function Strip(props: { layer: Layer; weeks: readonly WeekDone[]; most: Marks }) {
  const { width, of } = createWidth();
  const x = createMemo(() => weekScale(props.weeks, width()));
  const y = createMemo(() => scaleLinear([-props.most.wrong, props.most.right], [height - 1, 1]));
  const marks = (week: WeekDone) => week.places.get(props.layer.id) ?? noMarks;
  return (
    <div ref={of}>
      <Show when={width() > 0}>
        <svg class="plot-svg" width={width()} height={height} viewBox={`0 0 ${width()} ${height}`}>
          <For each={props.weeks}>
            {week => (
              <g>
                <title>
                  {say('{layer}, week of {day}: {right} right, {wrong} wrong', {
                    layer: say(props.layer.title),
                    day: dateOf(week.monday),
                    ...marks(week),
                  })}
                </title>
                <rect class="behind" x={x()(week.monday)} width={x().bandwidth()} y={0} height={height} />
                <rect
                  class="bar right"
                  x={x()(week.monday)}
                  width={x().bandwidth()}
                  y={y()(marks(week).right)}
                  height={y()(0) - y()(marks(week).right)}
                />
                <Show when={marks(week).wrong > 0}>
                  <rect
                    class="bar wrong"
                    x={(x()(week.monday) ?? 0) + 0.5}
                    width={Math.max(1, x().bandwidth() - 1)}
                    y={y()(0) + 0.5}
                    height={y()(-marks(week).wrong) - y()(0)}
                  />
                </Show>
              </g>
            )}
          </For>
          <line class="base" x1={0} x2={width()} y1={y()(0)} y2={y()(0)} />
        </svg>
      </Show>
    </div>
  );
}

/** The names of the months under all strips. */
export function Months(props: { weeks: readonly WeekDone[] }) {
  const { width, of } = createWidth();
  const x = createMemo(() => weekScale(props.weeks, width()));
  const ticks = createMemo(() =>
    monthTicks(
      props.weeks.map(({ monday }) => monday),
      width(),
    ),
  );
  return (
    <div ref={of}>
      <Show when={width() > 0}>
        <svg class="plot-svg" width={width()} height={16} viewBox={`0 0 ${width()} 16`}>
          <For each={props.weeks}>
            {({ monday }, at) => (
              <text class="tick" x={x()(monday)} y={12}>
                {ticks()[at()] ?? ''}
              </text>
            )}
          </For>
        </svg>
      </Show>
    </div>
  );
}

function weekScale(weeks: readonly WeekDone[], width: number) {
  return scaleBand(
    weeks.map(({ monday }) => monday),
    [0, width],
  ).padding(0.2);
}
