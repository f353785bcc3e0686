import { scaleBand, scaleQuantize } from 'd3-scale';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { daysOn } from '../../core/progress/calendar.ts';
import { stateOf, type WeekDone, type WeekState } from '../../core/progress/weeks.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { countOf } from '../count.ts';
import { say } from '../say.ts';
import { dateOf, weekdayNames, weekdayOf } from './dates.ts';
import { monthTicks } from './month-ticks.ts';
import { PlotFigure } from './plot-figure.tsx';
import { activityInWords } from './sentences.ts';

export interface CalendarPlotProps {
  readonly weeks: readonly WeekDone[];
  readonly today: string;
  readonly aim: number;
  /** Stands under the plot: how the aim is changed. */
  readonly below: JSX.Element;
}

const stateNames: Record<WeekState, Phrase> = {
  reached: phrase('aim reached'),
  partly: phrase('part of the aim'),
  pause: phrase('pause'),
  open: phrase('this week'),
  answered: phrase('answered'),
};

/** On which days something was answered, and how the weeks stand to the aim. No streak: a pause breaks nothing. */
export function CalendarPlot(props: CalendarPlotProps) {
  const states = createMemo(() => props.weeks.map(week => stateOf(week, props.aim, props.today)));
  return (
    <PlotFigure
      title={say('Your weeks')}
      sentence={activityInWords(props.weeks, states(), props.aim)}
      numbers={{
        columns: [say('Week of'), say('Answers'), say('Week'), ...weekdayNames()],
        rows: props.weeks.map(({ monday, days, answers }, at) => [
          dateOf(monday),
          countOf(answers),
          say(stateNames[states()[at] ?? 'pause']),
          ...days.map(answers => (answers === undefined ? '' : countOf(answers))),
        ]),
      }}
      below={
        <>
          <ul class="plot-key">
            <Show when={props.aim > 0}>
              <li>
                <Mark state="reached" /> {say('aim reached')}
              </li>
              <li>
                <Mark state="partly" /> {say('part of it')}
              </li>
            </Show>
            <li>
              <Mark state="pause" /> {say('pause')}
            </li>
            <li class="levels">
              <span>{say('fewer')}</span>
              <For each={[1, 2, 3, 4]}>{level => <i class={`level-${level}`} aria-hidden="true" />}</For>
              <span>{say('more answers')}</span>
            </li>
          </ul>
          {props.below}
        </>
      }
    >
      {width => <Calendar weeks={props.weeks} states={states()} width={width()} />}
    </PlotFigure>
  );
}

const left = 32;
const top = 18;
/** By hand: larger squares would be a wall, smaller ones cannot be pointed at. */
const largestCell = 22;

function Calendar(props: { weeks: readonly WeekDone[]; states: readonly WeekState[]; width: number }) {
  const cell = () => Math.min(largestCell, (props.width - left) / props.weeks.length);
  const x = createMemo(() =>
    scaleBand(
      props.weeks.map(({ monday }) => monday),
      [left, left + cell() * props.weeks.length],
    ).paddingInner(0.16),
  );
  const y = createMemo(() => scaleBand([0, 1, 2, 3, 4, 5, 6, 7], [top, top + 8 * cell()]).paddingInner(0.16));
  const most = createMemo(() =>
    Math.max(1, ...props.weeks.flatMap(({ days }) => days.map(answers => answers ?? 0))),
  );
  const shade = createMemo(() => scaleQuantize([0, most()], [1, 2, 3, 4]));
  const level = (answers: number) => (answers === 0 ? 0 : shade()(answers));
  const ticks = createMemo(() =>
    monthTicks(
      props.weeks.map(({ monday }) => monday),
      cell() * props.weeks.length,
    ),
  );
  const height = () => top + 8 * cell() + 2;
  return (
    <svg class="plot-svg" width={props.width} height={height()} viewBox={`0 0 ${props.width} ${height()}`}>
      <For each={[0, 2, 4]}>
        {day => (
          <text class="tick" x={0} y={(y()(day) ?? 0) + y().bandwidth() / 2} dy="0.32em">
            {weekdayNames()[day]}
          </text>
        )}
      </For>
      <For each={props.weeks}>
        {({ monday, days, answers }, at) => (
          <g>
            <Show when={ticks()[at()]}>
              <text class="tick" x={x()(monday)} y={11}>
                {ticks()[at()]}
              </text>
            </Show>
            <For each={days}>
              {(answers, day) => (
                <Show when={answers !== undefined}>
                  <rect
                    class={`cell level-${level(answers ?? 0)}`}
                    x={x()(monday)}
                    y={y()(day())}
                    width={x().bandwidth()}
                    height={y().bandwidth()}
                    rx={Math.min(3, cell() / 5)}
                  >
                    <title>
                      {say(
                        counted(answers ?? 0, '{day}: 1 answer', '{day}: {count} answers', {
                          day: weekdayOf(daysOn(monday, day())),
                        }),
                      )}
                    </title>
                  </rect>
                </Show>
              )}
            </For>
            <g
              transform={`translate(${(x()(monday) ?? 0) + x().bandwidth() / 2} ${(y()(7) ?? 0) + y().bandwidth() / 2})`}
            >
              <title>
                {say(
                  counted(
                    answers,
                    'Week of {day}: 1 answer, {state}',
                    'Week of {day}: {count} answers, {state}',
                    { day: dateOf(monday), state: stateNames[props.states[at()] ?? 'pause'] },
                  ),
                )}
              </title>
              <MarkShape state={props.states[at()] ?? 'pause'} size={x().bandwidth()} />
            </g>
          </g>
        )}
      </For>
    </svg>
  );
}

function Mark(props: { state: WeekState }) {
  return (
    <svg class="plot-svg" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <MarkShape state={props.state} size={14} />
    </svg>
  );
}

/** A week in one mark, told apart by shape: full, half, a dash, or nothing to say. */
function MarkShape(props: { state: WeekState; size: number }) {
  const radius = () => Math.min(5, props.size * 0.4);
  return (
    <Show when={props.state !== 'answered' && props.state !== 'open'}>
      <Show
        when={props.state !== 'pause'}
        fallback={<line class="pause" x1={-radius() * 0.6} x2={radius() * 0.6} y1={0} y2={0} />}
      >
        <circle class="ring" r={radius() - 0.5} />
        <Show
          when={props.state === 'reached'}
          fallback={<path class="full" d={`M0 ${-radius()}A${radius()} ${radius()} 0 0 0 0 ${radius()}Z`} />}
        >
          <circle class="full" r={radius()} />
        </Show>
      </Show>
    </Show>
  );
}
