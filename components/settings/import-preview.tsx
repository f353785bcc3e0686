import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { Preview } from '../../core/memory/preview.ts';
import { Choice } from '../choice.tsx';
import { countOf } from '../count.ts';
import { dayOf } from './day-of.ts';
import { nameOfSetting, settingInWords } from './setting-words.ts';

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** What a file would bring, before anything is changed. */
export function ImportPreview(props: {
  name: string;
  preview: Preview;
  onMerge: (withSettings: boolean) => void;
  onCancel: () => void;
}) {
  const [theirs, setTheirs] = createSignal(false);
  const group = createUniqueId();
  const isWorthIt = () => props.preview.fresh > 0 || props.preview.conflicting > 0 || theirs();
  return (
    <div class="panel import-preview">
      <h4>{`What ${props.name} would bring`}</h4>
      <p class="quiet">
        {`Saved ${moment.format(Date.parse(props.preview.exported))} by Strata ${props.preview.strata}`}
      </p>
      <table>
        <tbody>
          <For each={rowsOf(props.preview)}>
            {({ name, count, note }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{countOf(count)}</td>
                <td class="quiet">{note}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.preview.settings.length > 0}>
        <fieldset>
          <legend>Its settings differ from yours</legend>
          <ul class="quiet">
            <For each={props.preview.settings}>
              {({ field, mine, theirs }) => (
                <li>{`${nameOfSetting(field)}: ${settingInWords(field, mine)} here, ${settingInWords(field, theirs)} in the file`}</li>
              )}
            </For>
          </ul>
          <Choice group={group} label="Keep mine" on={!theirs()} onChoose={() => setTheirs(false)} />
          <Choice
            group={group}
            label="Take those of the file"
            on={theirs()}
            onChoose={() => setTheirs(true)}
          />
        </fieldset>
      </Show>
      <Show when={!isWorthIt()}>
        <p>Everything in this file is here already.</p>
      </Show>
      <div class="row-actions">
        <button class="ghost" type="button" onClick={() => props.onCancel()}>
          {isWorthIt() ? 'Cancel' : 'Close'}
        </button>
        <Show when={isWorthIt()}>
          <button class="go" type="button" onClick={() => props.onMerge(theirs())}>
            Merge
          </button>
        </Show>
      </div>
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly count: number;
  readonly note: string;
}

function rowsOf({ total, fresh, same, conflicting, unknown, withdrawals, days }: Preview): Row[] {
  const from = days ? `, from ${dayOf(days.first)} to ${dayOf(days.last)}` : '';
  const rows: (Row | false)[] = [
    { name: 'In the file', count: total, note: `answers and take-backs${from}` },
    { name: 'New', count: fresh, note: 'added to what is here' },
    { name: 'The same', count: same, note: 'here already' },
    conflicting > 0 && {
      name: 'In conflict',
      count: conflicting,
      note: 'another one has the same place here: yours stays, the one of the file is set aside',
    },
    unknown > 0 && {
      name: 'Unknown questions',
      count: unknown,
      note: 'answers to questions that this Strata does not have; they are kept all the same',
    },
    withdrawals > 0 && { name: 'Taken back', count: withdrawals, note: 'answers that you took back' },
  ];
  return rows.filter(row => row !== false);
}
