import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import { firstPages, type ReadDay, type ReadPage } from '../../core/trail/groups.ts';
import { counted } from '../../core/words/phrase.ts';
import { dateText } from '../dates.ts';
import { say } from '../say.ts';
import { Row } from './row.tsx';

/** So many pages are drawn at a time, so that a month of much reading is no long wait. */
const atOnce = 100;

const monthName = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dayName = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** A month such as `2026-11` as people read it. */
export const nameOfMonth = (month: string) => dateText(Date.parse(`${month}-01`), monthName);
/** A day such as `2026-11-23` as people read it. */
export const nameOfDay = (day: string) => dateText(Date.parse(day), dayName);

export interface MonthProps {
  readonly month: string;
  /** The months before and after it in which something was read. */
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly days: readonly ReadDay[];
  readonly topics: readonly Topic[];
  readonly onDeletePage: (page: ReadPage) => void;
  readonly onDeleteDay: (day: ReadDay) => void;
}

/** What was read in a month, day by day, the latest first. */
export function Month(props: MonthProps) {
  const [most, setMost] = createSignal(atOnce);
  const all = createMemo(() => props.days.reduce((sum, { pages }) => sum + pages.length, 0));
  const shown = createMemo(() => firstPages(props.days, most()));
  const whole = (day: string) => props.days.find(other => other.day === day);
  return (
    <section aria-labelledby="month-title">
      <header class="month-head">
        <h2 id="month-title">{nameOfMonth(props.month)}</h2>
        <nav aria-label={say('Months')}>
          <Show when={props.older}>
            {month => <a href={`#/trail/${month()}`}>{`← ${nameOfMonth(month())}`}</a>}
          </Show>
          <Show when={props.newer}>
            {month => <a href={`#/trail/${month()}`}>{`${nameOfMonth(month())} →`}</a>}
          </Show>
        </nav>
      </header>
      <For each={shown()}>
        {day => (
          <section class="trail-day" aria-label={nameOfDay(day.day)}>
            <header>
              <h3>{nameOfDay(day.day)}</h3>
              <span class="quiet">
                {say(counted(whole(day.day)?.pages.length ?? 0, '{count} page', '{count} pages'))}
              </span>
              <button
                class="link-button quiet"
                type="button"
                aria-label={say('Delete day: {day}', { day: nameOfDay(day.day) })}
                onClick={() => props.onDeleteDay(whole(day.day) ?? day)}
              >
                {say('Delete day')}
              </button>
            </header>
            <ul>
              <For each={day.pages}>
                {page => <Row page={page} topics={props.topics} onDelete={() => props.onDeletePage(page)} />}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={most() < all()}>
        <p>
          <button class="ghost" type="button" onClick={() => setMost(before => before + atOnce)}>
            {say('Show more of this month: {left} left', { left: all() - most() })}
          </button>
        </p>
      </Show>
    </section>
  );
}
