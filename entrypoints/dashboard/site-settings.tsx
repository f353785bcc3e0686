import { createResource, onCleanup, Show } from 'solid-js';
import { hosts } from '#content/hosts';
import { say, sayError } from '../../components/say.ts';
import { Sites } from '../../components/settings/sites.tsx';
import { Unreadable } from '../../components/settings/unreadable.tsx';
import { suggestions } from '../../core/sites/suggestions.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { resetSettings } from '../../platform/settings.ts';
import {
  changeEverySite,
  hideHintsOn,
  loadAccess,
  onAccess,
  showHintsOn,
} from '../../platform/sites/access.ts';
import { createOutcome, didNotWork } from './outcome.ts';

/** The sites on which hints show, as browser and settings say it at every moment. */
export function SiteSettings() {
  const [access, { refetch }] = createResource(loadAccess);
  const [said, setSaid] = createOutcome();
  const ending = new AbortController();
  onAccess(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  /** Waits for a change, and says so where it did not come to what was wanted. */
  const follow = async (change: Promise<boolean>, refused: Phrase): Promise<boolean> => {
    setSaid(undefined);
    const done = await change.catch((error: unknown) => {
      setSaid(didNotWork(error));
      return undefined;
    });
    if (done === false) setSaid(refused);
    await refetch();
    return done === true;
  };
  const known = () => (access.state === 'errored' ? undefined : access.latest);
  return (
    <>
      <Show when={access.error as Error | undefined}>
        {error => (
          <Unreadable
            title={say('Sites')}
            message={sayError(error())}
            remedy={say('Reset settings')}
            onReset={() => void resetSettings().then(refetch)}
          />
        )}
      </Show>
      <Show when={known()}>
        {now => (
          <Sites
            access={now()}
            known={hosts}
            suggestions={suggestions}
            said={said()}
            onSite={(host, on) =>
              follow(
                on ? showHintsOn(host, now()) : hideHintsOn(host, now()).then(() => true),
                phrase('Your browser gave no permission, so hints stay off on {host}.', { host }),
              )
            }
            onEverySite={on =>
              void follow(
                changeEverySite(on),
                phrase(
                  on
                    ? 'Your browser gave no permission, so it stays with the sites below.'
                    : 'Your browser did not take the permission back. Remove it in the browser’s own settings.',
                ),
              )
            }
          />
        )}
      </Show>
    </>
  );
}
