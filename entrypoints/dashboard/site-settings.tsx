import { createResource, createSignal, onCleanup, Show } from 'solid-js';
import { hosts } from '#content/hosts';
import { Sites } from '../../components/settings/sites.tsx';
import { Unreadable } from '../../components/settings/unreadable.tsx';
import { suggestions } from '../../core/sites/suggestions.ts';
import { resetSettings } from '../../platform/settings.ts';
import {
  changeEverySite,
  hideHintsOn,
  loadAccess,
  onAccess,
  showHintsOn,
} from '../../platform/sites/access.ts';

/** The sites on which hints show, as browser and settings say it at every moment. */
export function SiteSettings() {
  const [access, { refetch }] = createResource(loadAccess);
  const [said, setSaid] = createSignal<string>();
  const ending = new AbortController();
  onAccess(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  /** Waits for a change, and says so where it did not come to what was wanted. */
  const follow = async (change: Promise<boolean>, refused: string): Promise<boolean> => {
    setSaid(undefined);
    const done = await change.catch((error: unknown) => {
      setSaid(`This did not work. ${error instanceof Error ? error.message : String(error)}`);
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
            title="Sites"
            message={error().message}
            remedy="Reset settings"
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
                `Your browser gave no permission, so hints stay off on ${host}.`,
              )
            }
            onEverySite={on =>
              void follow(
                changeEverySite(on),
                on
                  ? 'Your browser gave no permission, so it stays with the sites below.'
                  : 'Your browser did not take the permission back. Remove it in the browser’s own settings.',
              )
            }
          />
        )}
      </Show>
    </>
  );
}
