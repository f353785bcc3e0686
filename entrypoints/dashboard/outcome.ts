import { createSignal } from 'solid-js';
import { say } from '../../components/say.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { phraseOf } from '../../core/words/told.ts';

/** What the last change of a setting came to, in the reader's language whenever that changes; `undefined`: nothing to say. */
export function createOutcome() {
  const [outcome, setOutcome] = createSignal<Phrase>();
  const said = () => {
    const now = outcome();
    return now && say(now);
  };
  return [said, setOutcome] as const;
}

/** That a change could not be made, and why. */
export function didNotWork(error: unknown): Phrase {
  return phrase('This did not work. {why}', { why: phraseOf(error) });
}
