import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Whether no browser was ever started on a profile, so that the extension will be installed and open its first page. */
export function isFresh(profile: string): boolean {
  return !['Default', 'prefs.js'].some(file => existsSync(join(profile, file)));
}

/**
 * Closes the page that the extension opens once after it is installed. It is waited for, because a tab that comes and goes
 * while something else is done would take the front from it.
 */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const [, welcome = await context.waitForEvent('page', { timeout: 15_000 })] = context.pages();
  await welcome.close();
}
