import { createResource, onCleanup, Show } from 'solid-js';
import '../../components/settings/hint-settings.css';
import { HintSettings as InPages } from '../../components/settings/hint-settings.tsx';
import type { Settings } from '../../core/settings.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/** The settings of hint and trail, kept in step with other pages of ours. Where they cannot be read, another part says so. */
export function HintSettings() {
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
  return (
    <Show when={known()}>
      {now => (
        <InPages
          style={now().hintStyle}
          trail={now().trail}
          said={said()}
          onStyle={hintStyle => change({ hintStyle })}
          onTrail={trail => change({ trail })}
        />
      )}
    </Show>
  );
}
