import { browser } from 'wxt/browser';
import { momentOf, studyDay } from '../core/memory/day.ts';
import {
  afterLook,
  isDaily,
  isTimeToRemind,
  noticeOf,
  type Daily,
  type Now,
} from '../core/reminders/daily.ts';
import { dueToday } from '../core/reminders/due-today.ts';
import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/words/say.ts';
import { localClock } from './clock.ts';
import { cardsOfToday } from './database/due.ts';
import { mayNotify, notify, onMayNotify, onNotificationClick } from './notification.ts';
import { openReview } from './open.ts';
import { loadSettings, onSettingsOf } from './settings.ts';
import { showBadge } from './toolbar-badge.ts';

/** In `storage.local`: when the notification comes next, and on which day it came last. */
const key = 'reminders';

/**
 * Rings while anything is on. Questions come due by the hour, and the time of the notification is not left to its own
 * alarm alone: Firefox stops its alarms while the computer sleeps and forgets them when it is closed, and a traveller's
 * clock changes.
 */
const again = { name: 'look-again', minutes: 30 } as const;
/** Rings when the notification is to come. */
const time = 'time-to-remind';

/** How to speak the reader's language of this moment. */
type CurrentSay = () => Promise<Say>;
type QuestionsWithout = (setAside: readonly string[]) => ReadonlySet<string>;

const offsetAt = (moment: number) => -new Date(moment).getTimezoneOffset();

/**
 * Keeps the number on the toolbar button and the daily notification as the settings want them. With both off it does
 * nothing. Call it once, while the background starts.
 *
 * @param questionsWithout every question that can be asked, without those of some topics that were set aside: what is
 *   remembered of another is due to nobody
 * @returns looks anew at what is due; to be called when answers were given
 */
export function keepReminding(
  questionsWithout: QuestionsWithout,
  currentSay: CurrentSay,
): () => Promise<void> {
  let waiting: Promise<void> | undefined;
  // One look after the other, so that none notifies on what another has not noted yet. One that waits sees for all.
  const look = () =>
    (waiting ??= navigator.locks.request(key, () => {
      waiting = undefined;
      return lookNow(questionsWithout, currentSay);
    }));

  // Firefox does not stop the background before what a listener returns has come to its end.
  browser.runtime.onStartup.addListener(() => look());
  browser.alarms.onAlarm.addListener(({ name }) =>
    name === again.name || name === time ? look() : undefined,
  );
  onSettingsOf(['badge', 'remindAt', 'reviewsPerDay', 'dayStart', 'setAside'], look);
  onMayNotify(look);
  onNotificationClick(openReview);
  void look();
  return look;
}

async function lookNow(questionsWithout: QuestionsWithout, currentSay: CurrentSay): Promise<void> {
  const settings = await loadSettings();
  const at = settings.remindAt !== null && (await mayNotify()) ? settings.remindAt : null;
  const isOn = settings.badge || at !== null;
  const wasOn = (await browser.alarms.get(again.name)) !== undefined;
  if (!isOn && !wasOn) return;
  if (isOn && !wasOn) await browser.alarms.create(again.name, { periodInMinutes: again.minutes });

  const now = nowOf(settings);
  const kept = await loadDaily();
  const isTime = at !== null && isTimeToRemind(kept, at, now);
  const due = settings.badge || isTime ? await countDue(settings, questionsWithout(settings.setAside)) : 0;
  await showBadge(settings.badge ? due : 0);
  await remind(kept, at, now, isTime ? due : 0, currentSay);
  // Last, because it says that there is something to put away.
  if (!isOn) await browser.alarms.clear(again.name);
}

/** Notifies of what is due, if it is time for that, and sees to the next time. */
async function remind(
  kept: Daily | undefined,
  at: number | null,
  now: Now,
  due: number,
  currentSay: CurrentSay,
): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(time);
    if (kept) await keepDaily({ ...kept, at });
    return;
  }
  const daily = afterLook(kept, at, now, due > 0);
  // Noted first: a background that is stopped in between has left one out, and not shown it twice.
  await keepDaily(daily);
  await browser.alarms.create(time, { when: daily.next });
  if (due > 0) await notify(noticeOf(due, await currentSay()));
}

async function countDue(settings: Settings, questions: ReadonlySet<string>): Promise<number> {
  const moment = momentOf(localClock(settings.dayStart));
  try {
    const cards = await cardsOfToday(moment);
    return dueToday(
      cards.filter(({ question }) => questions.has(question)),
      settings.reviewsPerDay,
      moment,
    );
  } catch (error) {
    await showBadge(0); // an old number would be a wrong one
    throw error;
  }
}

function nowOf({ dayStart }: Settings): Now {
  const dayOf = (moment: number) => studyDay({ now: moment, offset: offsetAt(moment), dayStart });
  return { now: Date.now(), offsetAt, dayOf };
}

/** What cannot be read counts as never kept: without a time that was worked out, nothing is notified. */
async function loadDaily(): Promise<Daily | undefined> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return isDaily(kept) ? kept : undefined;
}

async function keepDaily(daily: Daily): Promise<void> {
  await browser.storage.local.set({ [key]: daily });
}
