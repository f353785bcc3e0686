import { createSignal, For, Show } from 'solid-js';
import { addedHosts, hasEverySite, isAllowed, showsHints, type Access } from '../../core/sites/access.ts';
import { say } from '../say.ts';
import { AddSite } from './add-site.tsx';

export interface AddedSitesProps {
  readonly access: Access;
  /** Hosts with a switch of their own further down. */
  readonly listedBelow: readonly string[];
  readonly onSite: (host: string, on: boolean) => Promise<boolean>;
}

/** The reader's own sites: those they added, and, with every site on, those where they want no hint. */
export function AddedSites(props: AddedSitesProps) {
  // A row that was removed stays for a way back, in its place and with the focus on it.
  const [removed, setRemoved] = createSignal<readonly string[]>([]);
  const hosts = () => {
    const below = new Set(props.listedBelow);
    const off = props.access.hintOff.filter(host => !below.has(host) && isAllowed(props.access, host));
    return [...new Set([...addedHosts(props.access), ...off, ...removed()])].toSorted();
  };
  const remove = (host: string) => {
    setRemoved(before => [...before, host]);
    void props.onSite(host, false);
  };
  return (
    <div class="group">
      <h3>{say('Your sites')}</h3>
      <AddSite access={props.access} onAdd={host => props.onSite(host, true)} />
      <Show
        when={hosts().length > 0}
        fallback={
          <p class="none">
            {say(
              hasEverySite(props.access)
                ? 'Every site is on. Where you choose “Not on this site”, it is listed here.'
                : 'You have added none.',
            )}
          </p>
        }
      >
        <ul class="panel sites" aria-label={say('Your sites')}>
          <For each={hosts()}>
            {host => (
              <AddedSite
                host={host}
                on={showsHints(props.access, host)}
                added={addedHosts(props.access).includes(host)}
                removed={removed().includes(host)}
                onShow={() => void props.onSite(host, true)}
                onRemove={() => remove(host)}
              />
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

interface AddedSiteProps {
  readonly host: string;
  readonly on: boolean;
  /** Whether it has a permission of its own, which can be removed. */
  readonly added: boolean;
  readonly removed: boolean;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

function AddedSite(props: AddedSiteProps) {
  const note = () => {
    if (props.on) return '';
    return say(props.removed && !props.added ? 'Removed. No hints here.' : 'Switched off. No hints here.');
  };
  const remove = () => say('Remove {host}', { host: props.host });
  const showAgain = () =>
    say(props.removed ? 'Undo: show hints on {host}' : 'Switch on: show hints on {host}', {
      host: props.host,
    });
  return (
    <li>
      <span class="site-name">
        <b>{props.host}</b>{' '}
        <span class="quiet" role="status">
          {note()}
        </span>
      </span>
      <span class="row-actions">
        <Show when={!props.on && props.added}>
          <button class="ghost" type="button" aria-label={remove()} onClick={() => props.onRemove()}>
            {say('Remove')}
          </button>
        </Show>
        {/* One button for both ways, so that the focus stays where it is. */}
        <button
          class="ghost"
          type="button"
          aria-label={props.on ? remove() : showAgain()}
          onClick={() => (props.on ? props.onRemove() : props.onShow())}
        >
          {props.on ? say('Remove') : say(props.removed ? 'Undo' : 'Switch on')}
        </button>
      </span>
    </li>
  );
}
