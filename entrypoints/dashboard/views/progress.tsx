import { createEffect, createResource, createSignal, on, onCleanup, Show } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { ProgressPage } from '../../../components/plots/progress-page.tsx';
import { ReadingProgress } from '../../../components/plots/reading-progress.tsx';
import { say, sayError } from '../../../components/say.ts';
import '../../../components/plots/plots.css';
import '../../../components/plots/progress-page.css';
import { weeksShown } from '../../../core/progress/calendar.ts';
import { askableCards, comingDays } from '../../../core/progress/coming.ts';
import { everythingOf, weeksOf } from '../../../core/progress/weeks.ts';
import type { Settings } from '../../../core/settings.ts';
import { changeSettings, loadSettings, onSettings } from '../../../platform/settings.ts';
import { readProgress, type HowFar, type ProgressRead } from '../progress.ts';
import type { ViewProps } from '../view.ts';

/** Four weeks: what is further away changes with every answer until then. */
const daysAhead = 28;

/** What the reader has done, how well the memory foresees what they know, and what is coming. */
export default function ProgressView(props: ViewProps) {
  const [howFar, setHowFar] = createSignal<HowFar>();
  /** Why a new aim could not be saved. */
  const [refused, setRefused] = createSignal<{ readonly reason: unknown }>();
  const ending = new AbortController();
  onCleanup(() => ending.abort());
  const [settings, { refetch: refetchSettings }] = createResource(loadSettings);
  const [read, { refetch }] = createResource<ProgressRead, true>((_, { value }) =>
    readProgress(value, setHowFar, ending.signal),
  );
  onSettings(() => void refetchSettings(), ending.signal);
  // The dashboard has read anew what is remembered: the reader is back, and may have answered meanwhile.
  createEffect(
    on(
      () => props.standings,
      () => void (read.loading || refetch()),
      { defer: true },
    ),
  );
  const changeAim = async (weeklyAim: number) => {
    setRefused(undefined);
    try {
      await changeSettings(() => ({ weeklyAim }));
      await refetchSettings();
    } catch (reason) {
      setRefused({ reason });
    }
  };
  const said = () => {
    const why = refused();
    return why && say('The aim could not be saved. {reason}', { reason: sayError(why.reason) });
  };
  const failed = () => (read.error ?? settings.error) as Error | undefined;
  const known = () => {
    if (read.state === 'errored' || settings.state === 'errored') return undefined;
    return read.latest && settings.latest && { read: read.latest, settings: settings.latest };
  };
  return (
    <Show
      when={known()}
      fallback={
        <ReadingProgress
          howFar={howFar()}
          error={failed()}
          onAgain={() => (void refetchSettings(), void refetch())}
        />
      }
    >
      {now => (
        <ProgressPage
          {...shown(now().read, now().settings)}
          said={said()}
          onAim={aim => void changeAim(aim)}
        />
      )}
    </Show>
  );
}

/** What the page draws, from what was read. */
function shown({ tally, cards, moment, unreadable }: ProgressRead, settings: Settings) {
  const everything = everythingOf(tally.days);
  const { today } = moment;
  return {
    everything,
    bins: tally.bins,
    weeks: weeksOf(tally.days, weeksShown(today, everything.since), today),
    coming: comingDays(askableCards(cards, topics, settings.setAside), moment, daysAhead),
    layers,
    today,
    unreadable,
    aim: settings.weeklyAim,
    mostADay: settings.reviewsPerDay,
  };
}
