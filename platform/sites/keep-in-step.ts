import { browser } from 'wxt/browser';
import { registrationOf, runsOn, type Access } from '../../core/sites/access.ts';
import { covers, coversSite, patternOf } from '../../core/sites/patterns.ts';
import { onHostsChanged } from '../settings.ts';
import { forgetTab } from '../tab-state.ts';
import { lightIcon } from '../toolbar-icon.ts';
import { loadAccess } from './access.ts';
import { tellToLeave } from './leave.ts';

const script = { id: 'added-sites', file: '/content-scripts/page.js' } as const;

/**
 * Keeps the page script where the reader wants it, beside the listed documentation where the manifest puts it: registered
 * for pages to come, put into open ones of a site that was just added, and gone from those of a site that was removed.
 * Call it once, while the background starts.
 */
export function keepSitesInStep(): void {
  const register = () => void inTurn(async () => keepRegistered(await loadAccess()));
  browser.runtime.onInstalled.addListener(register); // an update forgets what was registered
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onAdded.addListener(({ origins = [] }) => void enter(origins));
  browser.permissions.onRemoved.addListener(() => void inTurn(leaveWhatIsGone));
  onHostsChanged(({ on }) => {
    // A host that is switched off only needs no page script from now on: the hint itself follows the settings.
    if (on.length > 0) void enter(on.map(patternOf), { alsoListed: false });
    else register();
  });
}

/** One change after the other: two at once would each register what the other has just taken away. */
function inTurn(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request('sites', change);
}

async function keepRegistered(access: Access): Promise<void> {
  const wanted = registrationOf(access);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  const whole = {
    ...wanted,
    id: script.id,
    js: [script.file],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([whole]);
  else await browser.scripting.registerContentScripts([whole]);
}

/** Runs the page script in open pages under `patterns`. A second copy in a page takes over from the first. */
function enter(patterns: readonly string[], { alsoListed = true } = {}): Promise<void> {
  return inTurn(async () => {
    const access = await loadAccess();
    await keepRegistered(access);
    const tabs = await browser.tabs.query({ discarded: false });
    const entered = tabs.filter(
      ({ url }) =>
        url !== undefined &&
        coversSite(patterns, url) &&
        runsOn(access, url) &&
        (alsoListed || !covers(access.listed, url)),
    );
    await Promise.all(entered.flatMap(({ id }) => (id === undefined ? [] : run(id))));
  });
}

async function run(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [script.file] });
  } catch {
    // An error page, or one that the browser protects on whatever site; the words and types of the refusal differ.
  }
}

/** Takes the hint out of open pages that the browser no longer lets us read. */
async function leaveWhatIsGone(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // An address that is hidden from us is one without permission. One that is not may be shown for our button's sake.
      if (id === undefined || (url !== undefined && coversSite(origins, url))) return;
      if (await tellToLeave(id)) await Promise.all([forgetTab(id), lightIcon(id)]);
    }),
  );
  await keepRegistered(await loadAccess());
}
