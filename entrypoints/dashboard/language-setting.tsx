import { Show } from 'solid-js';
import { LanguageSetting as Choice } from '../../components/settings/language-setting.tsx';
import { spokenLanguage } from '../../platform/language.ts';
import { createKeptSettings } from './kept-settings.ts';

/** The language. That the page follows is not done here: it does so whichever page changes the language. */
export function LanguageSetting() {
  const { known, said, change } = createKeptSettings();
  return (
    <Show when={known()}>
      {now => (
        <Choice
          choice={now().language}
          ofBrowser={spokenLanguage('browser')}
          said={said()}
          onChoose={language => change({ language })}
        />
      )}
    </Show>
  );
}
