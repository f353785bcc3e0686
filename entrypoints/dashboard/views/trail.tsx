import { createResource, createSignal, onCleanup, Show, type Resource } from 'solid-js';
import { topics } from '#content/topics';
import '../../../components/switch.css';
import '../../../components/dialog.css';
import '../../../components/trail/trail.css';
import { NoSuchPage } from '../../../components/no-such-page.tsx';
import { say, sayError } from '../../../components/say.ts';
import { Groups } from '../../../components/trail/groups.tsx';
import { Month, nameOfDay } from '../../../components/trail/month.tsx';
import { TrailPage, type Way } from '../../../components/trail/trail-page.tsx';
import { daysOf, mostRead, neverAsked, type ReadPage } from '../../../core/trail/groups.ts';
import { isMonth, monthOf, monthsOf } from '../../../core/trail/months.ts';
import { studyDay } from '../../../core/memory/day.ts';
import { localClock } from '../../../platform/clock.ts';
import { connect } from '../../../platform/database/connection.ts';
import {
  countVisits,
  daysRead,
  pagesReadAbout,
  pagesReadBySite,
  pagesReadByTopic,
  pagesReadOn,
  visitsIn,
} from '../../../platform/database/visits.ts';
import { changeSettings, loadSettings, onSettings } from '../../../platform/settings.ts';
import { onTrail } from '../../../platform/trail.ts';
import { createDeleting } from '../trail-deleting.ts';
import type { ViewProps } from '../view.ts';

/** What a resource holds; nothing where it could not be read, which is said above it. */
function held<Value>(resource: Resource<Value>): Value | undefined {
  return resource.state === 'errored' ? undefined : resource.latest;
}

/** The pages that were read, by day, topic or site. */
export default function TrailView(props: ViewProps) {
  const memory = connect();
  const ending = new AbortController();
  onCleanup(() => {
    ending.abort();
    void memory.close();
  });
  const [version, setVersion] = createSignal(0);
  const again = () => setVersion(before => before + 1);
  onTrail(again, ending.signal);
  const [settings, { refetch: readSettings }] = createResource(loadSettings);
  onSettings(() => void readSettings(), ending.signal);

  const way = (): Way | undefined => {
    if (props.detail === 'topics' || props.detail === 'sites') return props.detail;
    return !props.detail || isMonth(props.detail) ? 'days' : undefined;
  };
  const [sums] = createResource(version, () =>
    memory.use(async db => {
      const [pages, days, byTopic] = await Promise.all([countVisits(db), daysRead(db), pagesReadByTopic(db)]);
      return { pages, days, byTopic };
    }),
  );
  const summed = () => held(sums);
  const months = () => monthsOf(summed()?.days ?? []);
  /** The month of the address, or the last one in which something was read. */
  const month = () => {
    const named = props.detail && isMonth(props.detail) ? props.detail : undefined;
    return named ?? months()[0] ?? monthOf(studyDay(localClock(held(settings)?.dayStart ?? 0)));
  };
  const [days] = createResource(
    () => way() === 'days' && summed() && { month: month(), version: version() },
    async ({ month }) => ({ month, days: daysOf(await memory.use(db => visitsIn(db, month))) }),
  );
  const daysNow = () => (held(days)?.month === month() ? (held(days)?.days ?? []) : []);
  const [sites] = createResource(
    () => way() === 'sites' && { version: version() },
    async () => mostRead(await memory.use(pagesReadBySite)),
  );
  const [opened, setOpened] = createSignal<{ by: Way; id: string }>();
  const isOpen = () => (opened()?.by === way() ? opened() : undefined);
  const [inside] = createResource(
    () => isOpen() && { ...isOpen(), version: version() },
    async ({ by, id = '' }) => ({
      id,
      pages: await memory.use(db => (by === 'sites' ? pagesReadOn(db, id) : pagesReadAbout(db, id))),
    }),
  );
  const insideNow = () => (held(inside)?.id === isOpen()?.id ? held(inside)?.pages : undefined);

  const deleting = createDeleting(memory);
  const [unkept, setUnkept] = createSignal<unknown>();
  const keep = (trail: boolean) => {
    setUnkept(undefined);
    void changeSettings(() => ({ trail }))
      .catch((error: unknown) => setUnkept(() => error))
      .then(readSettings);
  };
  const failed = () => {
    const errors: unknown[] = [unkept(), sums.error, days.error, sites.error, inside.error, settings.error];
    const error = errors.find(error => error !== undefined);
    return deleting.failed() ?? (error === undefined ? undefined : sayError(error));
  };
  const removePage = (page: ReadPage) =>
    deleting.remove({ page }, () => say('“{title}” was deleted.', { title: page.title }));
  const asked = () =>
    new Map(
      props.standings.flatMap(({ topic, asked, total }) => (total > 0 ? [[topic, asked] as const] : [])),
    );
  const byTopic = () => summed()?.byTopic ?? new Map<string, number>();
  return (
    <Show
      when={way()}
      fallback={
        <NoSuchPage
          title={say('There is no such trail')}
          why={say('The address names a month in another way than as 2026-11.')}
          way={say('The whole trail, by day.')}
          href="#/trail"
        />
      }
    >
      {by => (
        <TrailPage
          keeps={held(settings)?.trail}
          pages={summed()?.pages}
          days={summed()?.days.length ?? 0}
          unasked={neverAsked(byTopic(), asked())}
          topics={topics}
          way={by()}
          deleted={deleting.deleted()}
          failed={failed()}
          onKeep={keep}
          onDeleteAll={() => deleting.remove('all', () => say('The whole trail was deleted.'))}
          onUndo={deleting.undo}
        >
          <Show
            when={by() === 'days'}
            fallback={
              <Groups
                by={by() === 'sites' ? 'sites' : 'topics'}
                counted={by() === 'sites' ? (held(sites) ?? []) : mostRead(byTopic())}
                topics={topics}
                opened={isOpen()?.id}
                pages={insideNow()}
                now={Date.now()}
                onOpen={id => setOpened(id === undefined ? undefined : { by: by(), id })}
                onDeletePage={removePage}
                onDeleteSite={host =>
                  deleting.remove({ host }, () => say('Everything from {site} was deleted.', { site: host }))
                }
              />
            }
          >
            <Month
              month={month()}
              older={months().find(other => other < month())}
              newer={months().findLast(other => other > month())}
              days={daysNow()}
              topics={topics}
              onDeletePage={removePage}
              onDeleteDay={({ day }) =>
                deleting.remove({ day }, () => say('{day} was deleted.', { day: nameOfDay(day) }))
              }
            />
          </Show>
        </TrailPage>
      )}
    </Show>
  );
}
