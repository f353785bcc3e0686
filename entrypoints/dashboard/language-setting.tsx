import { createResource, onCleanup, Show } from 'solid-js';
import { LanguageSetting as Choice } from '../../components/settings/language-setting.tsx';
import type { LanguageChoice } from '../../core/words/language.ts';
import { spokenLanguage } from '../../platform/language.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/**
 * The language, kept in step with other pages of ours. That the page follows is not done here: it does so whichever page
 * changes the language. Where settings cannot be read, another part says so.
 */
export function LanguageSetting() {
  const [settings, { refetch }] = createResource(loadSettings);
  const [said, setSaid] = createOutcome();
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  const change = (language: LanguageChoice) => {
    setSaid(undefined);
    changeSettings(() => ({ language }))
      .catch((error: unknown) => setSaid(didNotWork(error)))
      .then(refetch, refetch);
  };
  const known = () => (settings.state === 'errored' ? undefined : settings.latest);
  return (
    <Show when={known()}>
      {now => (
        <Choice
          choice={now().language}
          ofBrowser={spokenLanguage('browser')}
          said={said()}
          onChoose={change}
        />
      )}
    </Show>
  );
}
