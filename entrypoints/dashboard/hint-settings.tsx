import { Show } from 'solid-js';
import '../../components/settings/hint-settings.css';
import { HintSettings as InPages } from '../../components/settings/hint-settings.tsx';
import { createKeptSettings } from './kept-settings.ts';

/** The settings of hint and trail. */
export function HintSettings() {
  const { known, said, change } = createKeptSettings();
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
