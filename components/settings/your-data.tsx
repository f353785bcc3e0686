import { createSignal, createUniqueId, Show } from 'solid-js';
import { counted, phrase } from '../../core/words/phrase.ts';
import { Choice } from '../choice.tsx';
import { Progress } from '../progress.tsx';
import { say } from '../say.ts';
import { sayAll } from '../say-all.ts';
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
      <h2 id="data-title">{say('Your data')}</h2>
      <p class="lead">{keptInWords(props.kept, props.failed !== undefined)}</p>

      <div class="group">
        <h3>{say('Save a copy')}</h3>
        <p class="quiet">
          {props.savedAt === undefined
            ? say('No copy was saved yet.')
            : say('The last copy was saved {when}.', { when: fromNow(props.savedAt, props.now) })}
        </p>
        <ul class="panel sites">
          <li>
            <Kind
              name={say('Progress')}
              what={say(
                'Answers and settings, without the reading trail, in a file that Strata can import again (JSON)',
              )}
            />
            <button class="go" type="button" aria-disabled={busy()} onClick={() => save('progress')}>
              {say('Save a copy')}
            </button>
          </li>
          <li>
            <Kind name={say('Table of answers')} what={say('For a spreadsheet (CSV)')} />
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('table')}>
              {say('Save as CSV')}
            </button>
          </li>
          <li>
            <div>
              <Kind
                name={say('Questions for Anki')}
                what={say('Notes with question, key and reasons (text)')}
              />
              <fieldset>
                <legend class="unseen">{say('Which questions for Anki')}</legend>
                <Choice
                  group={group}
                  label={say('Those you were asked')}
                  on={notes() === 'asked'}
                  onChoose={() => setNotes('asked')}
                />
                <Choice
                  group={group}
                  label={say('All of them')}
                  on={notes() === 'all'}
                  onChoose={() => setNotes('all')}
                />
              </fieldset>
            </div>
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('notes')}>
              {say('Save for Anki')}
            </button>
          </li>
        </ul>
        <Show when={props.saving}>
          {saving => (
            <Progress
              label={say('Saving:')}
              done={saving().done}
              total={saving().total}
              what={say('records')}
            />
          )}
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
          <h3>{say('Records set aside')}</h3>
          <p>{asideInWords(props.setAside)}</p>
          <div>
            <button class="ghost" type="button" aria-disabled={busy()} onClick={() => save('aside')}>
              {say('Save what was set aside')}
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
  if (!kept) return failed ? say('Your answers could not be counted.') : say('Counting your answers …');
  if (kept.answers === 0)
    return say('No answer is kept yet. When you have given some, they are on this computer only.');
  if (kept.since === undefined)
    return say(
      counted(
        kept.answers,
        '1 answer is kept. They are on this computer only, in this browser.',
        '{count} answers are kept. They are on this computer only, in this browser.',
      ),
    );
  return say(
    counted(
      kept.answers,
      '1 answer is kept, the first of them from {day}. They are on this computer only, in this browser.',
      '{count} answers are kept, the first of them from {day}. They are on this computer only, in this browser.',
      { day: dayOf(kept.since) },
    ),
  );
}

function asideInWords({ unreadable, conflict }: YourDataProps['setAside']): string {
  const parts = [
    unreadable > 0 &&
      counted(
        unreadable,
        '1 record was set aside because it could not be read.',
        '{count} records were set aside because they could not be read.',
      ),
    conflict > 0 &&
      counted(
        conflict,
        '1 record of imported files was set aside because another one has its place.',
        '{count} records of imported files were set aside because another one has their place.',
      ),
    phrase('Nothing of it is thrown away.'),
  ];
  return sayAll(parts.filter(part => part !== false));
}
