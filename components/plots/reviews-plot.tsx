import { createMemo } from 'solid-js';
import type { ComingDay } from '../../core/progress/coming.ts';
import type { WeekDone } from '../../core/progress/weeks.ts';
import { countOf } from '../count.ts';
import { Bars, type Bar } from './bars.tsx';
import { dateOf, weekdayOf } from './dates.ts';
import { monthTicks } from './month-ticks.ts';
import { PlotFigure } from './plot-figure.tsx';
import { comingInWords, doneInWords } from './sentences.ts';

/** How many questions were answered, week by week. */
export function DonePlot(props: { weeks: readonly WeekDone[] }) {
  const bars = (width: number): Bar[] => {
    const ticks = monthTicks(
      props.weeks.map(({ monday }) => monday),
      width,
    );
    return props.weeks.map(({ monday, reviews, fresh }, at) => ({
      key: monday,
      says: `Week of ${dateOf(monday)}: ${countOf(reviews)} came back, ${countOf(fresh)} new`,
      parts: [
        { value: reviews, kind: 'came-back' },
        { value: fresh, kind: 'fresh' },
      ],
      tick: ticks[at],
    }));
  };
  return (
    <PlotFigure
      title="Done, week by week"
      sentence={doneInWords(props.weeks)}
      numbers={{
        columns: ['Week of', 'Came back', 'New', 'Once more the same day'],
        rows: props.weeks.map(({ monday, reviews, fresh, practice }) => [
          dateOf(monday),
          countOf(reviews),
          countOf(fresh),
          countOf(practice),
        ]),
      }}
      below={
        <ul class="plot-key">
          <li>
            <i class="came-back" aria-hidden="true" /> came back
          </li>
          <li>
            <i class="fresh" aria-hidden="true" /> new
          </li>
        </ul>
      }
    >
      {width => {
        const drawn = createMemo(() => bars(width()));
        return <Bars bars={drawn()} width={width()} />;
      }}
    </PlotFigure>
  );
}

/** What comes back on the coming days. */
export function ComingPlot(props: { coming: readonly ComingDay[]; mostADay: number }) {
  const bars = createMemo((): Bar[] =>
    props.coming.map(({ day, due }, at) => ({
      key: day,
      says: `${at === 0 ? 'Today' : weekdayOf(day)}: ${countOf(due, 'question')}`,
      parts: [{ value: due, kind: 'came-back' }],
      tick: at === 0 ? 'today' : at % 7 === 0 ? dateOf(day) : undefined,
    })),
  );
  return (
    <PlotFigure
      title="Coming, day by day"
      sentence={comingInWords(props.coming, props.mostADay)}
      numbers={{
        columns: ['Day', 'Come back'],
        rows: props.coming.map(({ day, due }) => [weekdayOf(day), countOf(due)]),
      }}
      below={
        <p class="quiet">
          Each question is counted once, on the day on which it comes back next. What you answer brings more.
        </p>
      }
    >
      {width => <Bars bars={bars()} width={width()} />}
    </PlotFigure>
  );
}
