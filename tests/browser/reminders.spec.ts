import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { launch, openOwnPage, showOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { seedProgress } from '../../scripts/browser/progress.ts';
import { killBackground } from './extension.ts';
import { clickNotification } from './notification.ts';
import { kindOf } from './support.ts';

/** A test whose reader says yes when the browser asks for the permission to notify. */
const test = base.extend<{ strata: Strata }>({
  strata: async ({}, use, info) => {
    const strata = await launch(kindOf(info), {
      profile: info.outputPath('profile'),
      agreed: ['notifications'],
    });
    await use(strata);
    await strata.close();
  },
});

const openSettings = (strata: Strata) => openOwnPage(strata, 'dashboard.html#/settings');
const badgeSwitch = (settings: Page) => settings.getByRole('switch', { name: 'Number on the button' });
const noticeSwitch = (settings: Page) => settings.getByRole('switch', { name: 'One notification a day' });
const timeField = (settings: Page) => settings.getByLabel('Time of the notification');

interface Daily {
  at: number | null;
  next: number;
  lastDay: string | null;
}
interface Api {
  action: { getBadgeText: (of: object) => Promise<string> };
  alarms: {
    getAll: () => Promise<{ name: string; scheduledTime: number }[]>;
    create: (name: string, when: { when: number }) => Promise<void> | void;
  };
  notifications: {
    getAll: () => Promise<Record<string, unknown>>;
    clear: (id: string) => Promise<boolean>;
    onClosed: { addListener: (closed: () => void) => void };
  };
  permissions: {
    request: () => Promise<boolean>;
    remove: (what: object) => Promise<boolean>;
    contains: (what: object) => Promise<boolean>;
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: {
    local: {
      get: (key: string) => Promise<{ reminders?: Daily; settings?: object }>;
      set: (what: object) => Promise<void>;
    };
  };
}

/** Asks the browser's interface for extensions, from one of our own pages. */
function ask<Given, Result>(
  own: Page,
  question: (api: Api, given: Given) => Result,
  given?: Given,
): Promise<Awaited<Result>> {
  const call = `(${question.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(given)})`;
  return own.evaluate(call);
}

const badge = (own: Page) => ask(own, api => api.action.getBadgeText({}));
const alarms = async (own: Page) =>
  (await ask(own, api => api.alarms.getAll())).map(({ name }) => name).toSorted();

/** How many notifications came since the first call, and closes them. Without a screen, Firefox closes them by itself. */
async function countNotifications(own: Page): Promise<number> {
  await ask(own, api => {
    const counted = globalThis as unknown as { notified?: number };
    if (counted.notified !== undefined) return;
    counted.notified = 0;
    api.notifications.onClosed.addListener(() => (counted.notified = (counted.notified ?? 0) + 1));
  });
  await own.waitForTimeout(300); // one that should not come would be on its way by now
  await ask(own, async api => {
    const shown = await api.notifications.getAll();
    await Promise.all(Object.keys(shown).map(id => api.notifications.clear(id)));
  });
  await own.waitForTimeout(100);
  return own.evaluate(() => (globalThis as unknown as { notified: number }).notified);
}

/** Lets the time of the notification have come a moment ago, and its alarm ring. */
async function letTimeCome(own: Page, name = 'time-to-remind'): Promise<void> {
  await ask(
    own,
    async (api, name) => {
      const { reminders } = await api.storage.local.get('reminders');
      await api.storage.local.set({ reminders: { ...reminders, next: Date.now() - 1 } });
      await api.alarms.create(name, { when: Date.now() + 100 });
    },
    name,
  );
  // It was looked at when the next time is in the future again.
  await expect
    .poll(() =>
      ask(own, async api => ((await api.storage.local.get('reminders')).reminders?.next ?? 0) > Date.now()),
    )
    .toBe(true);
}

/** What the dashboard says is due. */
async function dueInDashboard(own: Page): Promise<string> {
  const sum = own.getByRole('link', { name: /^Review/ });
  await expect(sum).toContainText('due');
  return /\d+/.exec(await sum.innerText())?.[0] ?? '';
}

test('nothing reminds of anything until it is asked for', async ({ strata }) => {
  const settings = await openSettings(strata);
  await seedProgress(settings);
  await showOwnPage(strata, settings, 'dashboard.html?again#/settings');
  await dueInDashboard(settings);
  await expect(badgeSwitch(settings)).not.toBeChecked();
  await expect(noticeSwitch(settings)).not.toBeChecked();
  await ask(settings, api => api.runtime.sendMessage({ strata: 'memory/changed', message: {} }));
  expect(await badge(settings)).toBe('');
  expect(await alarms(settings)).toEqual([]);
  expect(await ask(settings, api => api.permissions.contains({ permissions: ['notifications'] }))).toBe(
    false,
  );
  expect(await ask(settings, api => api.storage.local.get('reminders'))).toEqual({});
});

test('the button shows how many questions are due, follows answers and the allowance, and stops when it is told to', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await badgeSwitch(settings).press('Space');
  await expect(badgeSwitch(settings)).toBeChecked();
  await expect.poll(() => alarms(settings)).toEqual(['look-again']);
  expect(await badge(settings)).toBe('');

  await seedProgress(settings);
  await killBackground(strata, settings);
  expect(
    await ask(settings, api => api.runtime.sendMessage({ strata: 'memory/changed', message: {} })),
  ).toEqual({ ok: true, value: null });
  await showOwnPage(strata, settings, 'dashboard.html?again#/settings');
  const due = await dueInDashboard(settings);
  expect(await badge(settings)).toBe(due);

  await settings.getByLabel('Reviews a day').fill('4');
  await expect.poll(() => badge(settings)).toBe('4');
  await settings.getByLabel('Reviews a day').fill('100');
  await expect.poll(() => badge(settings)).toBe(due);

  await badgeSwitch(settings).click();
  await expect(badgeSwitch(settings)).not.toBeChecked();
  await expect.poll(() => badge(settings)).toBe('');
  await expect.poll(() => alarms(settings)).toEqual([]);
});

base('the number is on the button as soon as the browser starts', async ({}, info) => {
  const profile = info.outputPath('profile');
  const first = await launch(kindOf(info), { profile });
  const settings = await openSettings(first);
  await seedProgress(settings);
  await badgeSwitch(settings).click();
  await expect.poll(() => badge(settings)).not.toBe('');
  const due = await badge(settings);
  await first.close();

  const second = await launch(kindOf(info), { profile });
  const again = await openSettings(second);
  await expect.poll(() => badge(again)).toBe(due);
  expect(await alarms(again)).toEqual(['look-again']);
  await second.close();
});

test('a notification comes at its time, once a day, and not again after another alarm or another time', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await seedProgress(settings);
  await noticeSwitch(settings).click();
  await expect(noticeSwitch(settings)).toBeChecked();
  await expect(timeField(settings)).toHaveValue('09:00');
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  expect(await badge(settings)).toBe('');
  expect(await countNotifications(settings)).toBe(0);

  await letTimeCome(settings);
  await expect.poll(() => countNotifications(settings)).toBe(1);
  await letTimeCome(settings);
  await letTimeCome(settings, 'look-again');
  await timeField(settings).fill('23:59');
  await expect
    .poll(() => ask(settings, async api => (await api.storage.local.get('reminders')).reminders?.at))
    .toBe(23 * 60 + 59);
  await letTimeCome(settings);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual([]);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  await letTimeCome(settings);
  expect(await countNotifications(settings)).toBe(1);
});

test('a time that went by while the computer slept is made up for by the next look, after the background was stopped', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await seedProgress(settings);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  expect(await countNotifications(settings)).toBe(0);
  await killBackground(strata, settings);
  await letTimeCome(settings, 'look-again');
  await expect.poll(() => countNotifications(settings)).toBe(1);
});

test('a time that is none is refused, and the one before holds', async ({ strata }) => {
  const settings = await openSettings(strata);
  await noticeSwitch(settings).click();
  await timeField(settings).fill('07:30');
  await timeField(settings).fill('');
  await expect(settings.getByText('This is not a whole time. Until then it stays 07:30.')).toBeVisible();
  await showOwnPage(strata, settings, 'dashboard.html?again#/settings');
  await expect(timeField(settings)).toHaveValue('07:30');
});

test('no notification comes on a day without due questions', async ({ strata }) => {
  const settings = await openSettings(strata);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  expect(await countNotifications(settings)).toBe(0);
  await letTimeCome(settings);
  await letTimeCome(settings, 'look-again');
  expect(await countNotifications(settings)).toBe(0);
});

test('a click on the notification opens the review in a small window', async ({ strata }) => {
  const settings = await openSettings(strata);
  await seedProgress(settings);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  await killBackground(strata, settings);
  await letTimeCome(settings);
  const opened = strata.context.waitForEvent('page');
  await clickNotification(strata, 'due');
  const review = await opened;
  await expect.poll(() => review.url()).toContain('popup.html?review');
  expect(await ask(settings, api => api.notifications.getAll())).toEqual({});
});

test('a refused permission leaves the notification off, and says so', async ({ strata }) => {
  const settings = await openSettings(strata);
  await ask(settings, api => {
    api.permissions.request = () => Promise.resolve(false); // the reader says no
  });
  await noticeSwitch(settings).click();
  await expect(settings.getByText('Your browser gave no permission')).toBeVisible();
  await expect(noticeSwitch(settings)).not.toBeChecked();
  await expect(timeField(settings)).toHaveCount(0);
  expect(await alarms(settings)).toEqual([]);
});

test('a permission that is taken back in the browser switches the notification off here too', async ({
  strata,
}) => {
  const settings = await openSettings(strata);
  await noticeSwitch(settings).click();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  await ask(settings, api => api.permissions.remove({ permissions: ['notifications'] }));
  await expect(noticeSwitch(settings)).not.toBeChecked();
  await expect(settings.getByText('your browser no longer permits it')).toBeVisible();
  await expect.poll(() => alarms(settings)).toEqual([]);

  await noticeSwitch(settings).click();
  await expect(noticeSwitch(settings)).toBeChecked();
  await expect.poll(() => alarms(settings)).toEqual(['look-again', 'time-to-remind']);
  await noticeSwitch(settings).click();
  await expect(noticeSwitch(settings)).not.toBeChecked();
  await expect
    .poll(() => ask(settings, api => api.permissions.contains({ permissions: ['notifications'] })))
    .toBe(false);
  await expect(settings.getByText('your browser no longer permits it')).toHaveCount(0);
});

test('reminders fit a narrow window, and axe finds nothing', async ({ strata }) => {
  const settings = await openSettings(strata);
  await settings.setViewportSize({ width: 360, height: 760 });
  await noticeSwitch(settings).click();
  await expect(timeField(settings)).toBeVisible();
  await ask(settings, api => api.permissions.remove({ permissions: ['notifications'] }));
  await expect(settings.getByText('your browser no longer permits it')).toBeVisible();
  expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const { violations } = await new AxeBuilder({ page: settings }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
});
