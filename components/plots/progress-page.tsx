import { Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { ComingDay } from '../../core/progress/coming.ts';
import { enoughReviews, recallOf, type RecallBin } from '../../core/progress/recall.ts';
import type { Everything, WeekDone } from '../../core/progress/weeks.ts';
import { counted } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import { CalendarPlot } from './calendar-plot.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LayersPlot } from './layers-plot.tsx';
import { RecallPlot } from './recall-plot.tsx';
import { ComingPlot, DonePlot } from './reviews-plot.tsx';
import { WeeklyAim } from './weekly-aim.tsx';

export interface ProgressPageProps {
  readonly everything: Everything;
  readonly bins: readonly RecallBin[];
  /** Oldest first; the last one is the present week. */
  readonly weeks: readonly WeekDone[];
  /** Today first. */
  readonly coming: readonly ComingDay[];
  readonly layers: readonly Layer[];
  /** The reader's study day. */
  readonly today: string;
  /** Records that could not be read. */
  readonly unreadable: number;
  /** Answers a week; 0 for no aim. */
  readonly aim: number;
  /** How many questions a day may bring back. */
  readonly mostADay: number;
  /** Why a new aim could not be saved. */
  readonly said: string | undefined;
  readonly onAim: (aim: number) => void;
}

/** How the reader stands, in a few numbers and in plots. */
export function ProgressPage(props: ProgressPageProps) {
  const aim = () => <WeeklyAim aim={props.aim} said={props.said} onAim={aim => props.onAim(aim)} />;
  return (
    <>
      <header class="page-head">
        <h1>{say('Progress')}</h1>
        <p>{say('What you did, what you know of it, and what is coming.')}</p>
      </header>
      <Show when={props.unreadable > 0}>
        <p class="trouble">
          {say(
            counted(
              props.unreadable,
              '1 record cannot be read and is left out here. Nothing was deleted; a copy of your progress, saved in settings, still has the rest.',
              '{count} records cannot be read and are left out here. Nothing was deleted; a copy of your progress, saved in settings, still has the rest.',
            ),
          )}
        </p>
      </Show>
      <Show
        when={props.everything.answers > 0}
        fallback={
          <div class="empty-page">
            <p>
              {say(
                'There is nothing to see yet. From your first answer on, this page shows your weeks and what comes back; once {enough} questions have come back on a later day, also whether you remember as much as expected.',
                { enough: enoughReviews },
              )}
            </p>
            <p>
              <Sentence
                of="Open a page that you read anyway and press the Strata button, or {look}."
                with={{ look: <a href="#/">{say('look around in the landscape')}</a> }}
              />
            </p>
            {aim()}
          </div>
        }
      >
        <KeyFigures
          everything={props.everything}
          recall={recallOf(props.bins)}
          thisWeek={props.weeks.at(-1)?.answers ?? 0}
          aim={props.aim}
          coming={props.coming}
        />
        <div class="plots">
          <RecallPlot bins={props.bins} />
          <CalendarPlot weeks={props.weeks} today={props.today} aim={props.aim} below={aim()} />
          <DonePlot weeks={props.weeks} />
          <ComingPlot coming={props.coming} mostADay={props.mostADay} />
          <LayersPlot layers={props.layers} weeks={props.weeks} />
        </div>
      </Show>
    </>
  );
}
