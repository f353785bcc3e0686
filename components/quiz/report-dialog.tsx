import { createSignal, createUniqueId, Show } from 'solid-js';
import { longestWords, type Report } from '../../core/quiz/report.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { Dialog } from '../dialog.tsx';
import { say } from '../say.ts';

/** How a report leaves: by the reader's own hand. */
export interface Reporting {
  /** Of Strata. */
  readonly version: string;
  readonly onCopy: (text: string) => Promise<void>;
  /** The address of the project's issue form, filled in. */
  readonly addressOf: (report: Report) => string;
}

/** Tells about a question that is wrong or unclear: shows just what would be shared, and lets the reader share it. */
export function ReportDialog(props: {
  readonly report: (words: string) => Report;
  readonly reporting: Reporting;
  readonly onClose: () => void;
}) {
  const [words, setWords] = createSignal('');
  const [said, setSaid] = createSignal<Phrase>();
  const id = createUniqueId();
  const shared = () => props.report(words());
  const copy = () =>
    void props.reporting.onCopy(`${shared().title}\n\n${shared().body}`).then(
      () => setSaid(phrase('Copied. Paste it where you want to tell it.')),
      () => setSaid(phrase('The browser did not let it be copied. Mark the text above and copy it.')),
    );
  return (
    <Dialog title={say('Report this question')} onClose={() => props.onClose()}>
      <form class="report" onSubmit={event => event.preventDefault()}>
        <label for={id}>{say('What is wrong or unclear?')}</label>
        <textarea
          id={id}
          maxlength={longestWords}
          value={words()}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <p class="quiet">
          {say('This and nothing else would be shared, and only when you send it yourself:')}
        </p>
        <pre tabIndex={0} role="region" aria-label={say('What would be shared')}>
          <span lang="en">{shared().body}</span>
        </pre>
        <p class="quiet" role="status">
          <Show when={said()}>{text => <>{say(text())}</>}</Show>
        </p>
        <div class="actions">
          <a class="go" href={props.reporting.addressOf(shared())} target="_blank" rel="noreferrer">
            {say('Open issue form ↗')}
          </a>
          <button class="ghost" type="button" onClick={copy}>
            {say('Copy')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
