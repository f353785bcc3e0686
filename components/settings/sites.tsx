import { For } from 'solid-js';
import type { KnownHost } from '../../core/curriculum/compiled.ts';
import { hasEverySite, showsHints, type Access } from '../../core/sites/access.ts';
import type { NamedSite } from '../../core/sites/suggestions.ts';
import { say } from '../say.ts';
import { Switch } from '../switch.tsx';
import { AddedSites } from './added-sites.tsx';
import { Documentation } from './documentation.tsx';
import { SiteName } from './site-name.tsx';

export interface SitesProps {
  readonly access: Access;
  /** The documentation that Strata knows. */
  readonly known: readonly KnownHost[];
  readonly suggestions: readonly NamedSite[];
  /** What the last change came to, where it was not what the reader wanted. */
  readonly said: string | undefined;
  /**
   * Shows hints on a host, or no more. Called straight from a click, so that the browser may ask for the permission.
   * Gives whether it came to what was wanted.
   */
  readonly onSite: (host: string, on: boolean) => Promise<boolean>;
  readonly onEverySite: (on: boolean) => void;
}

/** Where Strata runs by itself: everything that decides it, and everything that was permitted, in one place. */
export function Sites(props: SitesProps) {
  const every = () => hasEverySite(props.access);
  return (
    <section class="settings-part" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('Sites')}</h2>
      <p class="lead">
        {say(
          'Hints show by themselves on the documentation listed below and on the sites that you add. On any other site, Strata reads a page only when you press its button.',
        )}
      </p>
      <div class="panel every">
        <h3>{say('Every site')}</h3>
        <Switch on={every()} label={say('Every site')} onSwitch={on => props.onEverySite(on)} />
        <p>
          {say(
            every()
              ? 'Strata looks at every page that you open, to see whether it is about DevOps.'
              : 'Strata would then look at every page that you open, to see whether it is about DevOps.',
          )}{' '}
          {say(
            'Your mail and your bank are pages too. What it reads stays on this computer and is forgotten at once, and most pages get no hint.',
          )}{' '}
          {every() ? '' : say('Your browser asks you first, in its own words.')}
        </p>
      </div>

      <AddedSites
        access={props.access}
        listedBelow={[...props.suggestions, ...props.known].map(({ host }) => host)}
        onSite={(host, on) => props.onSite(host, on)}
      />

      <div class="group">
        <h3>{say('Sites where code and questions live')}</h3>
        <p class="quiet">
          {say(
            'Not listed, because most of what is there is not about DevOps. Strata stays silent on the rest of it.',
          )}
        </p>
        <ul class="panel sites">
          <For each={props.suggestions}>
            {({ host, name }) => (
              <li>
                <SiteName name={name} where={host} />
                <Switch
                  on={showsHints(props.access, host)}
                  label={say('Hints on {name}, {host}', { name, host })}
                  onSwitch={on => void props.onSite(host, on)}
                />
              </li>
            )}
          </For>
        </ul>
      </div>

      <Documentation
        known={props.known}
        isOn={host => showsHints(props.access, host)}
        onSite={(host, on) => void props.onSite(host, on)}
      />

      {/* Last, so that it can stick to the foot of the window wherever the reader is in this part. */}
      <p class="settings-said" role="status">
        {props.said}
      </p>
    </section>
  );
}
