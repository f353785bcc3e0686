import { createMemo } from 'solid-js';
import type { ComingDay } from '../../core/progress/coming.ts';
import type { WeekDone } from '../../core/progress/weeks.ts';
import { counted } from '../../core/words/phrase.ts';
import { countOf } from '../count.ts';
import { say } from '../say.ts';
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
      says: say('Week of {day}: {reviews} came back, {fresh} new', {
        day: dateOf(monday),
        reviews,
        fresh,
      }),
      parts: [
        { value: reviews, kind: 'came-back' },
        { value: fresh, kind: 'fresh' },
      ],
      tick: ticks[at],
    }));
  };
  return (
    <PlotFigure
      title={say('Done, week by week')}
      sentence={doneInWords(props.weeks)}
      numbers={{
        columns: [say('Week of'), say('Came back'), say('New'), say('Once more the same day')],
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
            <i class="came-back" aria-hidden="true" /> {say('came back')}
          </li>
          <li>
            <i class="fresh" aria-hidden="true" /> {say('new')}
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
      says: say(
        at === 0
          ? counted(due, 'Today: 1 question', 'Today: {count} questions')
          : counted(due, '{day}: 1 question', '{day}: {count} questions', { day: weekdayOf(day) }),
      ),
      parts: [{ value: due, kind: 'came-back' }],
      tick: at === 0 ? say('today') : at % 7 === 0 ? dateOf(day) : undefined,
    })),
  );
  return (
    <PlotFigure
      title={say('Coming, day by day')}
      sentence={comingInWords(props.coming, props.mostADay)}
      numbers={{
        columns: [say('Day'), say('Come back')],
        rows: props.coming.map(({ day, due }) => [weekdayOf(day), countOf(due)]),
      }}
      below={
        <p class="quiet">
          {say(
            'Each question is counted once, on the day on which it comes back next. What you answer brings more.',
          )}
        </p>
      }
    >
      {width => <Bars bars={bars()} width={width()} />}
    </PlotFigure>
  );
}
