import { createResource, onCleanup } from 'solid-js';
import { topics } from '#content/topics';
import { TopicsSetAside } from '../../components/settings/topics-set-aside.tsx';
import { toggled } from '../../core/settings.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/** The topics that are set aside, kept in step with what other pages of ours change. */
export function SetAsideSettings(props: { onChanged: () => void }) {
  const [settings, { refetch }] = createResource(loadSettings);
  const [said, setSaid] = createOutcome();
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());
  const change = async (topic: string, aside: boolean) => {
    setSaid(undefined);
    try {
      await changeSettings(before => ({ setAside: toggled(before.setAside, topic, aside) }));
      props.onChanged();
    } catch (error) {
      setSaid(didNotWork(error));
    }
    await refetch();
  };
  // Settings that cannot be read are reported by the part that resets them.
  const known = () => (settings.state === 'errored' ? undefined : settings.latest);
  return (
    <TopicsSetAside
      setAside={known()?.setAside ?? []}
      topics={topics}
      said={said()}
      onChange={(topic, aside) => void change(topic, aside)}
    />
  );
}
