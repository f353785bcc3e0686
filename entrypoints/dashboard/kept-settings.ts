import { createResource, onCleanup } from 'solid-js';
import type { Settings } from '../../core/settings.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/**
 * The settings, kept in step with other pages of ours, and the way to change them. `known` gives nothing where they cannot
 * be read: another part says so. `said` gives what the last change came to, where it failed.
 */
export function createKeptSettings() {
  const [settings, { refetch }] = createResource(loadSettings);
  const [said, setSaid] = createOutcome();
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  const change = (to: Partial<Settings>) => {
    setSaid(undefined);
    changeSettings(() => to)
      .catch((error: unknown) => setSaid(didNotWork(error)))
      .then(refetch, refetch);
  };
  const known = () => (settings.state === 'errored' ? undefined : settings.latest);
  return { known, said, change };
}
