import { browser } from 'wxt/browser';
import { toggled } from '../../core/settings.ts';
import { isAllowed, withoutHints, type Access } from '../../core/sites/access.ts';
import { everySite, patternOf } from '../../core/sites/patterns.ts';
import { changeSettings, loadSettings, onSettings } from '../settings.ts';

/** What our own manifest always holds; the browser's types know every shape of a manifest. */
interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/**
 * Where hints show by themselves, as the browser and the settings say now. Nothing of it is kept elsewhere, so what the
 * reader revokes in the browser's own settings counts at once.
 *
 * @throws SettingsUnreadable when what is stored are not settings
 */
export async function loadAccess(): Promise<Access> {
  const [{ origins }, { hintOff }] = await Promise.all([browser.permissions.getAll(), loadSettings()]);
  const { host_permissions: own, content_scripts: scripts } = browser.runtime.getManifest() as Manifest;
  return {
    allowed: origins ?? [],
    own,
    listed: scripts.flatMap(({ matches }) => matches),
    hintOff,
  };
}

/**
 * Shows hints on a host, and asks for the permission where it is missing. To be called straight from a click: browsers
 * let extensions ask only then, and not after a wait.
 *
 * @returns whether hints show now; `false` when the permission was refused
 */
export async function showHintsOn(host: string, access: Access): Promise<boolean> {
  const permitted =
    isAllowed(access, host) || (await browser.permissions.request({ origins: [patternOf(host)] }));
  if (permitted && access.hintOff.includes(host))
    await changeSettings(({ hintOff }) => ({ hintOff: toggled(hintOff, host, false) }));
  return permitted;
}

/** Shows hints on a host no more, and gives its permission back where there is one to give. */
export async function hideHintsOn(host: string, access: Access): Promise<void> {
  const { giveUp, hintOff } = withoutHints(access, host);
  if (hintOff !== access.hintOff) await changeSettings(() => ({ hintOff }));
  if (giveUp.length > 0) await browser.permissions.remove({ origins: giveUp });
}

/**
 * Asks for the permission for every site, or gives it back. To be called straight from a click.
 *
 * @returns whether it is as it was wanted; `false` when the permission was refused
 */
export async function changeEverySite(on: boolean): Promise<boolean> {
  const origins = [...everySite];
  return on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}

/** Tells when anything changed that decides where hints show, until `signal` is aborted. */
export function onAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    },
    { once: true },
  );
  onSettings(changed, signal);
}
