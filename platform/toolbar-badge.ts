import { browser } from 'wxt/browser';
import { badgeColours, badgeText } from '../core/reminders/badge.ts';

/** Shows on the toolbar button how many questions are due; nothing where none is. */
export async function showBadge(due: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: badgeColours.background }),
    browser.action.setBadgeTextColor({ color: badgeColours.text }),
    browser.action.setBadgeText({ text: badgeText(due) }),
  ]);
}
