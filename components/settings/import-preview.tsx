import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { Preview } from '../../core/memory/preview.ts';
import { Choice } from '../choice.tsx';
import { countOf } from '../count.ts';
import { dateText } from '../dates.ts';
import { say } from '../say.ts';
import { dayOf } from './day-of.ts';
import { nameOfSetting, settingInWords } from './setting-words.ts';

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
      <h4>{say('What {name} would bring', { name: props.name })}</h4>
      <p class="quiet">
        {say('Saved {moment} by Strata {version}', {
          moment: dateText(Date.parse(props.preview.exported), { dateStyle: 'medium', timeStyle: 'short' }),
          version: props.preview.strata,
        })}
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
          <legend>{say('Its settings differ from yours')}</legend>
          <ul class="quiet">
            <For each={props.preview.settings}>
              {({ field, mine, theirs }) => (
                <li>
                  {say('{setting}: {mine} here, {theirs} in the file', {
                    setting: nameOfSetting(field),
                    mine: settingInWords(field, mine),
                    theirs: settingInWords(field, theirs),
                  })}
                </li>
              )}
            </For>
          </ul>
          <Choice group={group} label={say('Keep mine')} on={!theirs()} onChoose={() => setTheirs(false)} />
          <Choice
            group={group}
            label={say('Take those of the file')}
            on={theirs()}
            onChoose={() => setTheirs(true)}
          />
        </fieldset>
      </Show>
      <Show when={!isWorthIt()}>
        <p>{say('Everything in this file is here already.')}</p>
      </Show>
      <div class="row-actions">
        <button class="ghost" type="button" onClick={() => props.onCancel()}>
          {say(isWorthIt() ? 'Cancel' : 'Close')}
        </button>
        <Show when={isWorthIt()}>
          <button class="go" type="button" onClick={() => props.onMerge(theirs())}>
            {say('Merge')}
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
  const rows: (Row | false)[] = [
    {
      name: say('In the file'),
      count: total,
      note: days
        ? say('answers and take-backs, from {first} to {last}', {
            first: dayOf(days.first),
            last: dayOf(days.last),
          })
        : say('answers and take-backs'),
    },
    { name: say('New'), count: fresh, note: say('added to what is here') },
    { name: say('The same'), count: same, note: say('here already') },
    conflicting > 0 && {
      name: say('In conflict'),
      count: conflicting,
      note: say('another one has the same place here: yours stays, the one of the file is set aside'),
    },
    unknown > 0 && {
      name: say('Unknown questions'),
      count: unknown,
      note: say('answers to questions that this Strata does not have; they are kept all the same'),
    },
    withdrawals > 0 && {
      name: say('Taken back'),
      count: withdrawals,
      note: say('answers that you took back'),
    },
  ];
  return rows.filter(row => row !== false);
}
