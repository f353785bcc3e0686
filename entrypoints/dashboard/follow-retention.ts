import { createSignal, onCleanup } from 'solid-js';
import { phrase } from '../../core/words/phrase.ts';
import { phraseOf } from '../../core/words/told.ts';
import { connect } from '../../platform/database/connection.ts';
import { send } from '../../platform/messaging/send.ts';
import { changeRetention } from '../../platform/retention.ts';
import { createOutcome } from './outcome.ts';

/** Changes how sure the reader wants to be, one change after the other; of those that wait, only the last one counts. */
export function followRetention() {
  const [wanted, setWanted] = createSignal<number>();
  const [said, setSaid] = createOutcome();
  const connection = connect();
  onCleanup(() => void connection.close());

  const work = async (retention: number): Promise<void> => {
    try {
      await changeRetention(connection, retention);
      setSaid(phrase('Every question has its new date.'));
      void send('memory/changed', {});
    } catch (error) {
      setSaid(
        phrase('The dates could not be changed, so everything is as it was. {why}', { why: phraseOf(error) }),
      );
    }
    const next = wanted();
    if (next === undefined || next === retention) setWanted(undefined);
    else await work(next);
  };
  return {
    /** What is being worked on; `undefined` when nothing is. */
    wanted,
    /** What the last change came to, in the reader's language. */
    said,
    change: (retention: number) => {
      const isWorking = wanted() !== undefined;
      setWanted(retention);
      setSaid(undefined);
      if (!isWorking) void work(retention);
    },
  };
}
