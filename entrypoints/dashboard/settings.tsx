import { say } from '../../components/say.ts';
import { CorrectionSettings } from './correction-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { DeleteSettings } from './delete-settings.tsx';
import { HintSettings } from './hint-settings.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { QuizSettings } from './quiz-settings.tsx';
import { SetAsideSettings } from './set-aside-settings.tsx';
import { SiteSettings } from './site-settings.tsx';

/**
 * The language, how quizzes go, what reminds of them, how and where hints show, what the reader taught Strata, and their data. Each part loads by
 * itself: one that cannot be read spares the others.
 */
export function Settings(props: { onMerged: () => void }) {
  return (
    <div class="settings">
      <header class="page-head">
        <h1>{say('Settings')}</h1>
        <p>{say('Kept on this computer. Every change counts at once.')}</p>
      </header>
      <LanguageSetting />
      <QuizSettings />
      <HintSettings />
      <SetAsideSettings onChanged={() => props.onMerged()} />
      <SiteSettings />
      <CorrectionSettings />
      <DataSettings onMerged={() => props.onMerged()} />
      <DeleteSettings />
    </div>
  );
}
