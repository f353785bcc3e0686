import '../../../components/switch.css';
import '../../../components/progress.css';
import '../../../components/settings/settings.css';
import '../../../components/settings/corrections.css';
import '../../../components/settings/your-data.css';
import '../../../components/settings/quiz-settings.css';
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
