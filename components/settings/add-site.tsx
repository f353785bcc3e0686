import { createSignal, createUniqueId, Show } from 'solid-js';
import { showsHints, type Access } from '../../core/sites/access.ts';
import { readHost } from '../../core/sites/read-host.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

// An address, and the same in every language.
const hostExample = 'wiki.example.com';

/** A field for a site of the reader's own. What cannot be one is said under it, and stays to be corrected. */
export function AddSite(props: { access: Access; onAdd: (host: string) => Promise<boolean> }) {
  const [typed, setTyped] = createSignal('');
  const [problem, setProblem] = createSignal<Phrase>();
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;

  const refuse = (why: Phrase) => {
    setProblem(why);
    field?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readHost(typed());
    if ('problem' in read) return refuse(read.problem);
    if (showsHints(props.access, read.host))
      return refuse(phrase('Hints show on {host} already.', { host: read.host }));
    // Straight from the click, without a wait in between: only then may the browser ask.
    void props.onAdd(read.host).then(added => {
      if (added) setTyped('');
    });
  };
  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <label for={id}>{say('Add a site')}</label>
      <div>
        <input
          id={id}
          ref={element => (field = element)}
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={hostExample}
          value={typed()}
          aria-invalid={problem() !== undefined}
          aria-describedby={`${id}-help ${id}-problem`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button class="go" type="submit">
          {say('Add')}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        <Show when={problem()}>{why => <>{say(why())}</>}</Show>
      </p>
      <p id={`${id}-help`} class="quiet">
        {say(
          'A host, or the address of one of its pages; your company’s wiki, localhost and 10.0.0.7 are hosts too. It counts for http and https and for every port, and not for hosts under it. Your browser asks you first.',
        )}
      </p>
    </form>
  );
}
