import { batch, createSignal } from 'solid-js';
import type { Claim } from '../../core/placement/signals.ts';
import { sayError } from '../say.ts';
import type { Said } from './said.tsx';

/** A correction that was kept. */
export interface Corrected {
  /** The folder whose other pages follow now too. */
  readonly folder: string | undefined;
  readonly undo: () => Promise<void>;
}

/** "Wrong layer?" as the reader sees it: the choice, what came of it, and what can be done next. */
export interface Correcting {
  readonly choosing: boolean;
  readonly busy: boolean;
  readonly said: Said | undefined;
  /** What was said, where it took the hint away. */
  readonly gone: Said | undefined;
  /** Why it could not be kept, or taken back. */
  readonly failure: string | undefined;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onChoose: (claim: Claim, byKeyboard: boolean) => void;
  readonly onUndo: () => void;
  /** Forgets what was said; it stays kept. */
  readonly forget: () => void;
}

/**
 * The steps of "Wrong layer?": choosing, keeping, saying so, and taking it back.
 *
 * @param correct keeps a correction, or throws an Error with the reason why it could not
 * @param settled is told when one was kept, or taken back (`undefined`)
 */
export function createCorrecting(
  correct: (claim: Claim) => Promise<Corrected>,
  settled: (claim: Claim | undefined) => void = () => undefined,
): Correcting {
  const [choosing, setChoosing] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [said, setSaid] = createSignal<Said>();
  const [failure, setFailure] = createSignal<{ readonly reason: unknown }>();
  let undo: (() => Promise<void>) | undefined;

  const attempt = async (step: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await step();
    } catch (reason) {
      setFailure({ reason });
    } finally {
      setBusy(false);
    }
  };
  return {
    get choosing() {
      return choosing();
    },
    get busy() {
      return busy();
    },
    get said() {
      return said();
    },
    get gone() {
      return said()?.claim === 'none' ? said() : undefined;
    },
    get failure() {
      const failed = failure();
      return failed && sayError(failed.reason);
    },
    onChoosing: now => {
      setFailure(undefined);
      setChoosing(now);
    },
    onChoose: (claim, byKeyboard) =>
      void attempt(async () => {
        const kept = await correct(claim);
        undo = kept.undo;
        batch(() => {
          setSaid({ claim, folder: kept.folder, byKeyboard });
          setChoosing(false);
          settled(claim);
        });
      }),
    onUndo: () =>
      void attempt(async () => {
        await undo?.();
        batch(() => {
          setSaid(undefined);
          settled(undefined);
        });
      }),
    forget: () =>
      batch(() => {
        setChoosing(false);
        setFailure(undefined);
        setSaid(undefined);
      }),
  };
}
