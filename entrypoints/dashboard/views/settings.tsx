import { send } from '../../../platform/messaging/send.ts';
import { Settings } from '../settings.tsx';
import type { ViewProps } from '../view.ts';

/** Everything that the reader can choose. */
export default function SettingsView(props: ViewProps) {
  const showMerged = () => {
    props.onChanged();
    void send('memory/changed', {});
  };
  return <Settings onMerged={showMerged} />;
}
