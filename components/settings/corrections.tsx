import { createSignal, For, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import { correctedFolders, type Correction } from '../../core/placement/corrections.ts';
import { counted } from '../../core/words/phrase.ts';
import { claimName } from '../correction/names.ts';
import { dateText } from '../dates.ts';
import { say } from '../say.ts';
import { StrataGlyph } from '../strata-glyph.tsx';

export interface CorrectionsProps {
  readonly corrections: readonly Correction[];
  readonly layers: readonly Layer[];
  readonly onRemove: (correction: Correction) => void;
  readonly onRemoveAll: () => void;
  /** Undo: puts back what was removed last. */
  readonly onRestore: (corrections: readonly Correction[]) => void;
}

/** What the reader said of pages, by host: each can be taken back, or all of them, and that can be undone. */
export function Corrections(props: CorrectionsProps) {
  const [removed, setRemoved] = createSignal<readonly Correction[]>([]);
  let room: HTMLElement | undefined;
  const hosts = () =>
    [...Map.groupBy(props.corrections, ({ address }) => new URL(address).host)]
      .map(([host, corrections]) => ({
        host,
        pages: corrections.toSorted((a, b) => a.address.localeCompare(b.address)),
        folders: correctedFolders(corrections),
      }))
      .toSorted((a, b) => a.host.localeCompare(b.host));
  // What had the focus is gone with its row: the message that can undo it is next.
  const remove = (gone: readonly Correction[], tell: () => void) => {
    tell();
    setRemoved(gone);
    room?.querySelector<HTMLElement>('.corrections-undo button')?.focus();
  };
  return (
    <section class="corrections" aria-labelledby="corrections-title" ref={section => (room = section)}>
      <header>
        <h2 id="corrections-title" tabIndex={-1}>
          {say('Your corrections')}
        </h2>
        <Show when={props.corrections.length > 1}>
          <button
            class="ghost"
            type="button"
            onClick={() => remove(props.corrections, () => props.onRemoveAll())}
          >
            {say('Remove all')}
          </button>
        </Show>
      </header>
      <p class="quiet">
        {say(
          'What you said with “Wrong layer?”. Two pages of the same folder, corrected alike, speak for the whole folder.',
        )}
      </p>
      <p class="corrections-undo" role="status">
        <Show when={removed().length > 0}>
          {say(counted(removed().length, '1 correction removed.', '{count} corrections removed.'))}{' '}
          <button
            class="link-button"
            type="button"
            onClick={() => {
              props.onRestore(removed());
              setRemoved([]);
              room?.querySelector<HTMLElement>('h2')?.focus();
            }}
          >
            {say('Undo')}
          </button>
        </Show>
      </p>
      <Show
        when={props.corrections.length > 0}
        fallback={
          <p class="corrections-none">
            {say('None. Where Strata names the wrong layer, tell it so in the card or the popup.')}
          </p>
        }
      >
        <For each={hosts()}>
          {({ host, pages, folders }) => (
            <section aria-label={host}>
              <h3>{host}</h3>
              <ul>
                <For each={pages}>
                  {correction => (
                    <li>
                      <StrataGlyph place={correction.layer === 'none' ? undefined : correction.layer} />
                      <a href={correction.address} target="_blank" rel="noreferrer">
                        {pathOf(correction.address)}
                      </a>
                      <span class="quiet">
                        {`${claimName(correction.layer, props.layers)} · ${dateText(correction.said, { dateStyle: 'medium' })}`}
                      </span>
                      <button
                        class="ghost"
                        type="button"
                        aria-label={say('Remove the correction of {page}', {
                          page: pathOf(correction.address),
                        })}
                        onClick={() => remove([correction], () => props.onRemove(correction))}
                      >
                        {say('Remove')}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
              <For each={folders}>
                {({ folder, layer }) => (
                  <p class="quiet">
                    {say('Every other page in {folder}: {layer}, because these say so.', {
                      folder: pathOf(folder),
                      layer: claimName(layer, props.layers),
                    })}
                  </p>
                )}
              </For>
            </section>
          )}
        </For>
      </Show>
    </section>
  );
}

/** What comes after the host, as people read it. */
function pathOf(address: string): string {
  const { pathname, hash } = new URL(address);
  try {
    return decodeURI(pathname + hash);
  } catch {
    return pathname + hash; // not every address is a well encoded one
  }
}
