import { scaleLinear, scaleSqrt } from 'd3-scale';
import { createMemo, For } from 'solid-js';
import { recallOf, type Recall, type RecallBin } from '../../core/progress/recall.ts';
import { countOf } from '../count.ts';
import { PlotFigure } from './plot-figure.tsx';
import { percent, recallInWords } from './sentences.ts';

/** A point of fewer reviews says so little that it would only mislead; the table has it. By hand. */
const worthAPoint = 5;
const margin = { top: 10, right: 12, bottom: 40, left: 46 };

/** How often the reader knew what came back, beside how often that was expected. */
export function RecallPlot(props: { bins: readonly RecallBin[] }) {
  const points = createMemo(() => props.bins.flatMap(bin => recallOf([bin]) ?? []));
  return (
    <PlotFigure
      title="Remembered and expected"
      sentence={recallInWords(recallOf(props.bins))}
      numbers={{
        columns: ['Expected', 'Came back', 'Known', 'Remembered', 'Likely between'],
        rows: props.bins.map(bin => {
          const recall = recallOf([bin]);
          return [
            `${Math.round(bin.from * 100)}–${percent(bin.to)}`,
            countOf(bin.reviews),
            countOf(bin.right),
            recall ? percent(recall.remembered) : '–',
            recall ? `${percent(recall.low)} and ${percent(recall.high)}` : '–',
          ];
        }),
      }}
      below={
        <p class="quiet">
          Each point is the questions of which you were expected to know about as many. On the line, you knew
          just that many; above it, more. The bar is where the true share is likely to be.
        </p>
      }
    >
      {width => <Points points={points().filter(({ reviews }) => reviews >= worthAPoint)} width={width()} />}
    </PlotFigure>
  );
}

function Points(props: { points: readonly Recall[]; width: number }) {
  const height = () => Math.min(300, Math.max(220, props.width * 0.6));
  const least = () => {
    const lowest = Math.min(0.8, ...props.points.map(({ expected, low }) => Math.min(expected, low)));
    return Math.max(0, Math.floor(lowest * 10) / 10);
  };
  const x = () => scaleLinear([least(), 1], [margin.left, props.width - margin.right]);
  const y = () => scaleLinear([least(), 1], [height() - margin.bottom, margin.top]);
  const most = () => Math.max(...props.points.map(({ reviews }) => reviews));
  const radius = () => scaleSqrt([0, most()], [3, 9]);
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
      <text class="axis" x={margin.left} y={height() - 4}>
        expected →
      </text>
      <text class="axis" transform={`translate(11 ${height() - margin.bottom}) rotate(-90)`}>
        remembered →
      </text>
      <For each={props.points}>
        {({ reviews, right, expected, remembered, low, high }) => (
          <g class="point">
            <title>
              {`Expected ${percent(expected)}, remembered ${percent(remembered)}: ${countOf(right)} of ${countOf(reviews)}`}
            </title>
            <line x1={x()(expected)} x2={x()(expected)} y1={y()(low)} y2={y()(high)} />
            <circle cx={x()(expected)} cy={y()(remembered)} r={radius()(reviews)} />
          </g>
        )}
      </For>
    </svg>
  );
}
