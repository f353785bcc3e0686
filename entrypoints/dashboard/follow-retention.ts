import { createSignal, onCleanup } from 'solid-js';
import { connect } from '../../platform/database/connection.ts';
import { send } from '../../platform/messaging/send.ts';
import { changeRetention } from '../../platform/retention.ts';

/** Changes how sure the reader wants to be, one change after the other; of those that wait, only the last one counts. */
export function followRetention() {
  const [wanted, setWanted] = createSignal<number>();
  const [said, setSaid] = createSignal<string>();
  const connection = connect();
  onCleanup(() => void connection.close());

  const work = async (retention: number): Promise<void> => {
    try {
      await changeRetention(connection, retention);
      setSaid('Every question has its new date.');
      void send('memory/changed', {});
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaid(`The dates could not be changed, so everything is as it was. ${why}`);
    }
    const next = wanted();
    if (next === undefined || next === retention) setWanted(undefined);
    else await work(next);
  };
  return {
    /** What is being worked on; `undefined` when nothing is. */
    wanted,
    said,
    change: (retention: number) => {
      const isWorking = wanted() !== undefined;
      setWanted(retention);
      setSaid(undefined);
      if (!isWorking) void work(retention);
    },
  };
}
