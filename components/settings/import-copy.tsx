import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import type { Imported, ImportProgress } from '../../core/memory/merge.ts';
import type { Preview } from '../../core/memory/preview.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { Progress } from '../progress.tsx';
import { say } from '../say.ts';
import { sayAll } from '../say-all.ts';
import { ImportPreview } from './import-preview.tsx';

/** Where an import is. */
export type ImportStep =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly why: Phrase }
  | { readonly at: 'preview'; readonly name: string; readonly preview: Preview }
  | { readonly at: 'merging'; readonly progress: ImportProgress | undefined }
  | {
      readonly at: 'done';
      readonly imported: Imported;
      /** What became of the settings of the file, where they were wanted: a whole sentence. */
      readonly settings: Phrase | undefined;
    };

export interface ImportCopyProps {
  readonly step: ImportStep;
  readonly onFile: (file: File) => void;
  readonly onMerge: (withSettings: boolean) => void;
  readonly onCancel: () => void;
}

/** Brings answers back from a file: chosen or dropped, looked at, and merged only then. */
export function ImportCopy(props: ImportCopyProps) {
  const [over, setOver] = createSignal(false);
  let input: HTMLInputElement | undefined;
  let outcome: HTMLElement | undefined;
  const as = <At extends ImportStep['at']>(at: At) =>
    props.step.at === at ? (props.step as Extract<ImportStep, { at: At }>) : undefined;
  const take = (file: File | undefined) => file && props.step.at !== 'merging' && props.onFile(file);
  // What was pressed is gone with its step: what takes its place is next.
  createEffect(
    on(
      () => props.step.at,
      at => (at === 'start' || at === 'reading' ? undefined : outcome?.focus()),
      { defer: true },
    ),
  );
  return (
    <div class="group">
      <h3>{say('Import a copy')}</h3>
      <p class="quiet">
        {say(
          'Answers in the file are added to those that are here, none is taken away. You see first what it would bring.',
        )}
      </p>
      <Show when={props.step.at !== 'merging'}>
        <div
          class="drop"
          classList={{ over: over() }}
          onDragOver={event => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={event => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer?.files[0]);
          }}
        >
          <input
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={say('File to import')}
            ref={element => (input = element)}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              currentTarget.value = ''; // so that the same file can be chosen again
            }}
          />
          <button class="ghost" type="button" onClick={() => input?.click()}>
            {say('Choose a file …')}
          </button>
          <span class="quiet">{say('or drop it here')}</span>
        </div>
      </Show>
      <p class="quiet" role="status">
        <Show when={as('reading')}>{step => <>{say('Reading {name} …', { name: step().name })}</>}</Show>
      </p>
      <div class="import-outcome" tabIndex={-1} ref={element => (outcome = element)}>
        <Switch>
          <Match when={as('refused')}>
            {step => (
              <p class="outcome bad" role="alert">
                <b>{say('{name} was not imported.', { name: step().name })}</b> {say(step().why)}{' '}
                {say('Nothing was changed.')}
              </p>
            )}
          </Match>
          <Match when={as('preview')}>
            {step => (
              <ImportPreview
                name={step().name}
                preview={step().preview}
                onMerge={withSettings => props.onMerge(withSettings)}
                onCancel={() => props.onCancel()}
              />
            )}
          </Match>
          <Match when={as('merging')}>
            {step => (
              <Show when={step().progress} fallback={<p class="quiet">{say('Merging …')}</p>}>
                {progress => (
                  <Progress
                    label={say(
                      progress().part === 'records' ? 'Merging:' : 'Working out when questions come back:',
                    )}
                    done={progress().done}
                    total={progress().total}
                    what={say(progress().part === 'records' ? 'records' : 'questions')}
                  />
                )}
              </Show>
            )}
          </Match>
          <Match when={as('done')}>
            {step => (
              <p class="outcome" role="status">
                {doneInWords(step().imported, step().settings)}
              </p>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  );
}

function doneInWords({ fresh, same, conflicting }: Imported, settings: Phrase | undefined): string {
  const parts = [
    fresh === 0
      ? phrase('Nothing new was in the file.')
      : counted(fresh, 'Merged: 1 record is new.', 'Merged: {count} records are new.'),
    same > 0 && counted(same, '1 record was here already.', '{count} records were here already.'),
    conflicting > 0 &&
      counted(
        conflicting,
        '1 record was set aside because another one has the same place here.',
        '{count} records were set aside because another one has the same place here.',
      ),
    settings,
  ];
  return sayAll(parts.filter(part => typeof part === 'object'));
}
