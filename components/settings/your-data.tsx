import { createSignal, createUniqueId, Show } from 'solid-js';
import { Choice } from '../choice.tsx';
import { countOf } from '../count.ts';
import { Progress } from '../progress.tsx';
import { fromNow } from '../when.ts';
import { dayOf } from './day-of.ts';
import { ImportCopy, type ImportStep } from './import-copy.tsx';

/** A kind of file that can be saved. */
export type FileKind = 'progress' | 'table' | 'notes' | 'aside';

/** Questions that go into a file of notes. */
export type NotesOf = 'asked' | 'all';

export interface YourDataProps {
  /** What is kept on this computer; absent while it is counted. */
  readonly kept: { readonly answers: number; readonly since: string | undefined } | undefined;
  /** Records that were set aside, by the reason for it. */
  readonly setAside: { readonly unreadable: number; readonly conflict: number };
  /** When the last copy was saved, in ms since 1970. */
  readonly savedAt: number | undefined;
  readonly now: number;
  /** What is being written just now. */
  readonly saving: { readonly kind: FileKind; readonly done: number; readonly total: number } | undefined;
  /** What the last export came to. */
  readonly said: string | undefined;
  /** Why the last export did not work. */
  readonly failed: string | undefined;
  readonly step: ImportStep;
  readonly onSave: (kind: FileKind, notes: NotesOf) => void;
  readonly onFile: (file: File) => void;
  readonly onMerge: (withSettings: boolean) => void;
  readonly onCancel: () => void;
}

/** What the reader has given Strata, to be taken along: saved as files, and brought back from one. */
export function YourData(props: YourDataProps) {
  const [notes, setNotes] = createSignal<NotesOf>('asked');
  const group = createUniqueId();
  const busy = () => props.saving !== undefined || props.step.at === 'merging';
  const save = (kind: FileKind) => !busy() && props.onSave(kind, notes());
  const aside = () => props.setAside.unreadable + props.setAside.conflict;
  return (
    <section class="settings-part your-data" aria-labelledby="data-title">
      <h2 id="data-title">Your data</h2>
      <p class="lead">{keptInWords(props.kept, props.failed !== undefined)}</p>

      <div class="group">
        <h3>Save a copy</h3>
        <p class="quiet">
          {props.savedAt === undefined
            ? 'No copy was saved yet.'
            : `The last copy was saved ${fromNow(props.savedAt, props.now)}.`}
        </p>
        <ul class="panel sites">
          <li>
            <Kind
              name="Progress"
              what="Answers and settings, without the reading trail, in a file that Strata can import again (JSON)"
            />
            <button class="go" type="button" aria-disabled={busy()} onClick={() => save('progress')}>
              Save a copy
            </button>
          </li>
          <li>
            <Kind name="Table of answers" what="For a spreadsheet (CSV)" />
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('table')}>
              Save as CSV
            </button>
          </li>
          <li>
            <div>
              <Kind name="Questions for Anki" what="Notes with question, key and reasons (text)" />
              <fieldset>
                <legend class="unseen">Which questions for Anki</legend>
                <Choice
                  group={group}
                  label="Those you were asked"
                  on={notes() === 'asked'}
                  onChoose={() => setNotes('asked')}
                />
                <Choice
                  group={group}
                  label="All of them"
                  on={notes() === 'all'}
                  onChoose={() => setNotes('all')}
                />
              </fieldset>
            </div>
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('notes')}>
              Save for Anki
            </button>
          </li>
        </ul>
        <Show when={props.saving}>
          {saving => <Progress label="Saving:" done={saving().done} total={saving().total} what="records" />}
        </Show>
        <p class="outcome" role="status">
          {props.said}
        </p>
        <p class="outcome bad" role="alert">
          {props.failed}
        </p>
      </div>

      <ImportCopy
        step={props.step}
        onFile={file => props.onFile(file)}
        onMerge={withSettings => props.onMerge(withSettings)}
        onCancel={() => props.onCancel()}
      />

      <Show when={aside() > 0}>
        <div class="group">
          <h3>Set aside</h3>
          <p>{asideInWords(props.setAside)}</p>
          <div>
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('aside')}>
              Save what was set aside
            </button>
          </div>
        </div>
      </Show>
    </section>
  );
}

function Kind(props: { name: string; what: string }) {
  return (
    <span class="site-name">
      <b>{props.name}</b> <span class="quiet">{props.what}</span>
    </span>
  );
}

function keptInWords(kept: YourDataProps['kept'], failed: boolean): string {
  if (!kept) return failed ? 'Your answers could not be counted.' : 'Counting your answers …';
  if (kept.answers === 0)
    return 'No answer is kept yet. When you have given some, they are on this computer only.';
  const since = kept.since === undefined ? '' : `, the first of them from ${dayOf(kept.since)}`;
  const are = kept.answers === 1 ? 'is' : 'are';
  return `${countOf(kept.answers, 'answer')} ${are} kept${since}. They are on this computer only, in this browser.`;
}

function asideInWords({ unreadable, conflict }: YourDataProps['setAside']): string {
  const parts = [
    unreadable > 0 &&
      `${countOf(unreadable, 'record')} ${unreadable === 1 ? 'was' : 'were'} set aside because ${unreadable === 1 ? 'it' : 'they'} could not be read.`,
    conflict > 0 &&
      `${countOf(conflict, 'record')} of imported files ${conflict === 1 ? 'was' : 'were'} set aside because another one has ${conflict === 1 ? 'its' : 'their'} place.`,
  ];
  return [...parts.filter(Boolean), 'Nothing of it is thrown away.'].join(' ');
}
