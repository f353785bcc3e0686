import { createResource, onCleanup, Show } from 'solid-js';
import { say, sayError } from '../../components/say.ts';
import { QuizSettings as Quiz } from '../../components/settings/quiz-settings.tsx';
import { ReminderSettings } from '../../components/settings/reminder-settings.tsx';
import { Unreadable } from '../../components/settings/unreadable.tsx';
import type { Settings } from '../../core/settings.ts';
import { phrase } from '../../core/words/phrase.ts';
import { send } from '../../platform/messaging/send.ts';
import { askToNotify, giveUpNotifying, mayNotify, onMayNotify } from '../../platform/notification.ts';
import { changeSettings, loadSettings, onSettings, resetSettings } from '../../platform/settings.ts';
import { followRetention } from './follow-retention.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/** Nine in the morning, in minutes after midnight: the time of the notification until the reader chooses another. */
const atFirst = 9 * 60;

/** The settings of quiz and reminders, kept in step with what other pages of ours and the browser change. */
export function QuizSettings() {
  const [settings, { refetch }] = createResource(loadSettings);
  const [permitted, { refetch: refetchPermitted }] = createResource(mayNotify);
  const [said, setSaid] = createOutcome();
  const retention = followRetention();
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onMayNotify(() => void refetchPermitted(), ending.signal);
  onCleanup(() => ending.abort());

  /** Waits for a change and for what follows of it, and says so where that did not work. */
  const follow = async (change: Promise<unknown>) => {
    setSaid(undefined);
    try {
      await change;
      // The background hears of changed settings by itself. Being asked, it also says what it cannot do.
      await send('memory/changed', {});
    } catch (error) {
      setSaid(didNotWork(error));
    }
    await refetch();
  };
  const change = (to: Partial<Settings>) => void follow(changeSettings(() => to));
  const switchNotification = async (on: boolean) => {
    // The permission first, without a wait: only straight from a click may the browser ask.
    if (on && !(await askToNotify())) {
      setSaid(phrase('Your browser gave no permission, so there will be no notification.'));
      return;
    }
    await changeSettings(({ remindAt }) => ({ remindAt: on ? (remindAt ?? atFirst) : null }));
    if (!on) await giveUpNotifying();
  };
  const known = () => (settings.state === 'errored' ? undefined : settings.latest);
  return (
    <>
      <Show when={settings.error as Error | undefined}>
        {error => (
          <Unreadable
            title={say('Quiz and reminders')}
            message={sayError(error())}
            remedy={say('Reset settings')}
            onReset={() => void resetSettings().then(refetch)}
          />
        )}
      </Show>
      <Show when={known()}>
        {now => (
          <>
            <Quiz
              settings={now()}
              retention={retention.wanted() ?? now().retention}
              working={retention.wanted() !== undefined}
              retentionSaid={retention.said()}
              onRetention={retention.change}
              onChange={change}
            />
            <ReminderSettings
              settings={now()}
              mayNotify={permitted.latest ?? false}
              said={said()}
              onBadge={badge => change({ badge })}
              onNotification={on => void follow(switchNotification(on))}
              onTime={remindAt => change({ remindAt })}
            />
          </>
        )}
      </Show>
    </>
  );
}
