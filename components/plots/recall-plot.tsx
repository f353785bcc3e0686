import { scaleLinear, scaleSqrt } from 'd3-scale';
import { createMemo, For, Show } from 'solid-js';
import { recallOf, type Recall, type RecallBin } from '../../core/progress/recall.ts';
import { countOf } from '../count.ts';
import { say } from '../say.ts';
import { PlotFigure } from './plot-figure.tsx';
import { percent, recallInWords } from './sentences.ts';

/** A point of fewer reviews says so little that it would only mislead; the table has it. By hand. */
const worthAPoint = 5;
const margin = { top: 28, right: 22, bottom: 40, left: 46 };

/** How often the reader knew what came back, beside how often that was expected. */
export function RecallPlot(props: { bins: readonly RecallBin[] }) {
  const points = createMemo(() =>
    props.bins.flatMap(bin => (bin.reviews >= worthAPoint ? (recallOf([bin]) ?? []) : [])),
  );
  return (
    <PlotFigure
      title={say('Remembered and expected')}
      sentence={recallInWords(recallOf(props.bins))}
      numbers={{
        columns: [say('Expected'), say('Came back'), say('Known'), say('Remembered'), say('Likely between')],
        rows: props.bins.map(bin => {
          const recall = recallOf([bin]);
          return [
            `${Math.round(bin.from * 100)}–${percent(bin.to)}`,
            countOf(bin.reviews),
            countOf(bin.right),
            recall ? percent(recall.remembered) : '–',
            recall ? say('{low} and {high}', { low: percent(recall.low), high: percent(recall.high) }) : '–',
          ];
        }),
      }}
      below={
        <Show when={points().length > 0}>
          <p class="quiet">
            {say(
              'Each point is the questions of which you were expected to know about as many. On the line, you knew just that many; above it, more. The bar is where the true share is likely to be.',
            )}
          </p>
        </Show>
      }
    >
      {width => (
        <Show when={points().length > 0}>
          <Points points={points()} width={width()} />
        </Show>
      )}
    </PlotFigure>
  );
}

function Points(props: { points: readonly Recall[]; width: number }) {
  const height = () => Math.min(300, Math.max(220, props.width * 0.6));
  /** A bar may leave the plot at its foot: few reviews must not press all others together at the top. */
  const least = createMemo(() => {
    const lowest = Math.min(
      0.8,
      ...props.points.flatMap(({ expected, remembered }) => [expected, remembered]),
    );
    return Math.floor(lowest * 10 - 0.5) / 10;
  });
  const x = createMemo(() => scaleLinear([least(), 1], [margin.left, props.width - margin.right]));
  const y = createMemo(() => scaleLinear([least(), 1], [height() - margin.bottom, margin.top]));
  const most = createMemo(() => Math.max(...props.points.map(({ reviews }) => reviews)));
  const radius = createMemo(() => scaleSqrt([0, most()], [3, 9]));
  const ticks = () => x().ticks(props.width < 420 ? 3 : 5);
  return (
    <svg class="plot-svg" width={props.width} height={height()} viewBox={`0 0 ${props.width} ${height()}`}>
      <For each={ticks()}>
        {tick => (
          <>
            <line
              class="grid"
              x1={margin.left}
              x2={props.width - margin.right}
              y1={y()(tick)}
              y2={y()(tick)}
            />
            <text class="tick" x={margin.left - 8} y={y()(tick)} dy="0.32em" text-anchor="end">
              {percent(tick)}
            </text>
            <text class="tick" x={x()(tick)} y={height() - margin.bottom + 16} text-anchor="middle">
              {percent(tick)}
            </text>
          </>
        )}
      </For>
      <line class="just" x1={x()(least())} y1={y()(least())} x2={x()(1)} y2={y()(1)} />
      <text class="axis" x={0} y={11}>
        {say('remembered ↑')}
      </text>
      <text class="axis" x={props.width - margin.right} y={height() - 5} text-anchor="end">
        {say('expected →')}
      </text>
      <For each={props.points}>
        {({ reviews, right, expected, remembered, low, high }) => (
          <g class="point">
            <title>
              {say('Expected {expected}, remembered {remembered}: {right} of {reviews}', {
                expected: percent(expected),
                remembered: percent(remembered),
                right,
                reviews,
              })}
            </title>
            <line x1={x()(expected)} x2={x()(expected)} y1={y()(Math.max(low, least()))} y2={y()(high)} />
            <circle cx={x()(expected)} cy={y()(remembered)} r={radius()(reviews)} />
          </g>
        )}
      </For>
    </svg>
  );
}
