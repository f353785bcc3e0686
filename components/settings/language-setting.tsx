import { createUniqueId, For } from 'solid-js';
import {
  languageChoices,
  languageNames,
  type Language,
  type LanguageChoice,
} from '../../core/words/language.ts';
import { say } from '../say.ts';

export interface LanguageSettingProps {
  readonly choice: LanguageChoice;
  /** The one of our languages that the browser speaks. */
  readonly ofBrowser: Language;
  /** Why a change did not work. */
  readonly said: string | undefined;
  readonly onChoose: (choice: LanguageChoice) => void;
}

/** The language in which Strata speaks. Each is named in its own words, so that it is found by whoever reads no other. */
export function LanguageSetting(props: LanguageSettingProps) {
  const id = createUniqueId();
  const nameOf = (choice: LanguageChoice) =>
    choice === 'browser'
      ? say('As in the browser ({language})', { language: languageNames[props.ofBrowser] })
      : languageNames[choice];
  return (
    <section class="settings-part quiz-settings" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('Language')}</h2>
      <div class="panel">
        <div class="setting language">
          <label for={id}>{say('Strata speaks')}</label>
          <select
            id={id}
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget }) => props.onChoose(currentTarget.value as LanguageChoice)}
          >
            <For each={languageChoices}>
              {choice => (
                <option
                  value={choice}
                  selected={choice === props.choice}
                  lang={choice === 'browser' ? undefined : choice}
                >
                  {nameOf(choice)}
                </option>
              )}
            </For>
          </select>
          <p id={`${id}-help`} class="quiet">
            {say('Pages, questions and hints stay in English.')}
          </p>
        </div>
      </div>
      <p class="settings-said" role="status">
        {props.said}
      </p>
    </section>
  );
}
