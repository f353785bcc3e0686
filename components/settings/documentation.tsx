import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { KnownHost } from '../../core/curriculum/compiled.ts';
import { say, tag } from '../say.ts';
import { Switch } from '../switch.tsx';
import { SiteName } from './site-name.tsx';

export interface DocumentationProps {
  readonly known: readonly KnownHost[];
  readonly isOn: (host: string) => boolean;
  readonly onSite: (host: string, on: boolean) => void;
}

/** So many are shown before the reader asks for more. */
const atFirst = 8;

/** The documentation that Strata knows, to be searched by product or host, with a switch for each. */
export function Documentation(props: DocumentationProps) {
  const [wanted, setWanted] = createSignal('');
  const [whole, setWhole] = createSignal(false);
  const id = createUniqueId();

  const sorted = () =>
    props.known.toSorted((a, b) => a.product.localeCompare(b.product, tag(), { sensitivity: 'base' }));
  const found = () => {
    const words = wanted().toLowerCase().split(/\s+/).filter(Boolean);
    return sorted().filter(site => words.every(word => textOf(site).includes(word)));
  };
  const isShort = () => wanted().trim() === '' && !whole() && found().length > atFirst;
  const shown = () => (isShort() ? found().slice(0, atFirst) : found());
  const sum = () => {
    const on = props.known.filter(({ host }) => props.isOn(host)).length;
    return wanted().trim() === ''
      ? say('Hints show on {on} of {all}', { on, all: props.known.length })
      : say('{found} of {all} found', { found: found().length, all: props.known.length });
  };
  return (
    <div class="group">
      <h3>{say('Documentation')}</h3>
      <p class="quiet">
        {say(
          'What Strata knows best. The most read are on from the start; for the others your browser asks you when you switch them on.',
        )}
      </p>
      <div class="search">
        <label for={id}>{say('Search by product or host')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={wanted()}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <p class="quiet" role="status">
          {sum()}
        </p>
      </div>
      <Show
        when={shown().length > 0}
        fallback={
          <p class="none">
            {say('Nothing is called “{wanted}”. Add its host under “Your sites”.', {
              wanted: wanted().trim(),
            })}
          </p>
        }
      >
        <ul class="panel sites" aria-label={say('Documentation')}>
          <For each={shown()}>
            {site => (
              <li>
                <SiteName name={site.product} where={whereIs(site)} />
                <Switch
                  on={props.isOn(site.host)}
                  label={say('Hints on {name}, {host}', { name: site.product, host: site.host })}
                  onSwitch={on => props.onSite(site.host, on)}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={isShort()}>
        <button class="ghost more" type="button" onClick={() => setWhole(true)}>
          {say('Show all {count}', { count: props.known.length })}
        </button>
      </Show>
    </div>
  );
}

function textOf({ product, host }: KnownHost): string {
  return `${product} ${host}`.toLowerCase();
}

/** The host, and where its documentation lives when that is one place of it. */
function whereIs({ host, paths = [] }: KnownHost): string {
  return paths.length === 1 ? `${host}${paths.join('')}` : host;
}
