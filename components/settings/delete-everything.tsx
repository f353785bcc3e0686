import { createSignal, For, Show } from 'solid-js';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { Dialog } from '../dialog.tsx';
import { say, tag } from '../say.ts';

/** What would go, as far as it can be counted. */
export interface ToDelete {
  readonly answers: number | undefined;
  readonly visits: number | undefined;
  /** Sites and abilities that the reader permitted, by name. */
  readonly permitted: readonly string[];
}

export interface DeleteEverythingProps {
  /** Absent until it is counted. */
  readonly kept: ToDelete | undefined;
  readonly saving: boolean;
  /** What became of the copy that was to be saved first. */
  readonly said: string | undefined;
  readonly deleting: boolean;
  /** What could not be deleted, in sentences. */
  readonly left: readonly string[];
  /** The reader opened the dialog: count what would go. */
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

/** The way out: a copy first, then everything goes, in two deliberate steps. */
export function DeleteEverything(props: DeleteEverythingProps) {
  const [open, setOpen] = createSignal(false);
  const [understood, setUnderstood] = createSignal(false);
  const show = () => {
    setUnderstood(false);
    setOpen(true);
    props.onOpen();
  };
  return (
    <section class="settings-part delete-everything" aria-labelledby="delete-title">
      <h2 id="delete-title">{say('Delete everything')}</h2>
      <p class="lead">
        {say('Strata then is as it was after installing. Files that you saved stay where they are.')}
      </p>
      <div>
        <button class="ghost" type="button" onClick={show}>
          {say('Delete everything …')}
        </button>
      </div>
      <Show when={open()}>
        <Dialog title={say('Delete everything?')} onClose={() => setOpen(false)}>
          <p>{say('This cannot be undone. What goes:')}</p>
          <ul class="goes">
            <For each={goesWith(props.kept)}>{what => <li>{say(what)}</li>}</For>
          </ul>
          <div class="copy-first">
            <p>
              <b>{say('Save a copy first.')}</b>{' '}
              {say('It brings your answers and settings back, here or elsewhere.')}
            </p>
            <button class="ghost" type="button" aria-disabled={props.saving} onClick={() => props.onSave()}>
              {say(props.saving ? 'Saving …' : 'Save a copy')}
            </button>
            <p class="quiet" role="status">
              {props.said}
            </p>
          </div>
          <label class="understood">
            <input
              type="checkbox"
              checked={understood()}
              onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
            />
            {say('I understand that all of it goes')}
          </label>
          <div class="left" role="alert">
            <Show when={props.left.length > 0}>
              <p>{say('Not everything could be deleted. What is left:')}</p>
              <ul>
                <For each={props.left}>{what => <li>{what}</li>}</For>
              </ul>
            </Show>
          </div>
          <div class="dialog-foot">
            <button class="ghost" type="button" onClick={() => setOpen(false)}>
              {say('Keep everything')}
            </button>
            <button
              class="go danger"
              type="button"
              disabled={!understood() || props.deleting}
              onClick={() => props.onDelete()}
            >
              {deleteLabel(props.deleting, props.left.length > 0)}
            </button>
          </div>
        </Dialog>
      </Show>
    </section>
  );
}

function deleteLabel(deleting: boolean, again: boolean): string {
  if (deleting) return say('Deleting …');
  return say(again ? 'Try again' : 'Delete everything');
}

function goesWith(kept: ToDelete | undefined): Phrase[] {
  return [
    kept?.answers
      ? counted(
          kept.answers,
          '1 answer, and when each question comes back',
          '{count} answers, and when each question comes back',
        )
      : phrase('All answers, and when each question comes back'),
    phrase('Quizzes that you left, and the estimate of where you fit'),
    kept?.visits
      ? counted(kept.visits, 'The reading trail, 1 page', 'The reading trail, {count} pages')
      : phrase('The reading trail'),
    phrase('Settings, corrections, and the note of when you saved copies'),
    ...(kept && kept.permitted.length > 0
      ? [phrase('What you permitted: {names}', { names: listOf(kept.permitted) })]
      : []),
  ];
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'unit' }).format(names);
}
