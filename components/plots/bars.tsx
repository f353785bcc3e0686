import { scaleBand, scaleLinear } from 'd3-scale';
import { createMemo, For, Show } from 'solid-js';

/** One bar: what stands on what, from the foot up, and what it says when it is pointed at. */
export interface Bar {
  readonly key: string;
  readonly says: string;
  readonly parts: readonly { readonly value: number; readonly kind: string }[];
  /** Stands under the bar. */
  readonly tick?: string | undefined;
}

const margin = { top: 8, right: 4, bottom: 22, left: 34 };
const height = 150;

/** Bars over time with a scale of whole numbers. */
export function Bars(props: { bars: readonly Bar[]; width: number }) {
  const sum = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0);
  const most = createMemo(() => Math.max(1, ...props.bars.map(sum)));
  const y = createMemo(() => scaleLinear([0, most()], [height - margin.bottom, margin.top]).nice(3));
  const x = createMemo(() =>
    scaleBand(
      props.bars.map(({ key }) => key),
      [margin.left, props.width - margin.right],
    ).padding(0.2),
  );
  return (
    <svg class="plot-svg" width={props.width} height={height} viewBox={`0 0 ${props.width} ${height}`}>
      <For each={y().ticks(3).filter(Number.isInteger)}>
        {tick => (
          <>
            <line class="grid" x1={margin.left} x2={props.width} y1={y()(tick)} y2={y()(tick)} />
            <text class="tick" x={margin.left - 6} y={y()(tick)} dy="0.32em" text-anchor="end">
              {tick}
            </text>
          </>
        )}
      </For>
      <For each={props.bars}>
        {bar => (
          <g>
            <title>{bar.says}</title>
            {/* All of the height answers to the pointer, also where there is no bar. */}
            <rect class="behind" x={x()(bar.key)} width={x().bandwidth()} y={0} height={height} />
            <For each={stacked(bar)}>
              {({ kind, from, to }) => (
                <rect
                  class={`bar ${kind}`}
                  x={x()(bar.key)}
                  width={x().bandwidth()}
                  y={y()(to)}
                  height={y()(from) - y()(to)}
                />
              )}
            </For>
            <Show when={bar.tick}>
              <text class="tick" x={x()(bar.key)} y={height - 6}>
                {bar.tick}
              </text>
            </Show>
          </g>
        )}
      </For>
    </svg>
  );
}

function stacked(bar: Bar): { kind: string; from: number; to: number }[] {
  let from = 0;
  return bar.parts
    .filter(({ value }) => value > 0)
    .map(({ value, kind }) => ({ kind, from, to: (from += value) }));
}
