import { phrase } from '../../core/words/phrase.ts';
import { Told } from '../../core/words/told.ts';

/** What keeps answers from being saved, and what the reader can do about it. */
const causes = {
  none: phrase(
    'This browser window gives Strata no storage, as private windows of some browsers do. Open the page in an ordinary window to have your answers remembered.',
  ),
  full: phrase('The disk is full, or the browser keeps no more for Strata. Free some space and save again.'),
  upgrade: phrase(
    'Your progress could not be brought to this version of Strata. It is unchanged, as the version before left it. Restart the browser; if that does not help, report it.',
  ),
  newer: phrase(
    'Strata was updated while this was open. Reload it to go on; everything that was saved is there.',
  ),
  broken: phrase(
    'The browser cannot read or write the storage of Strata. Restart the browser, and see that the disk is not full.',
  ),
} as const;

export type Cause = keyof typeof causes;

/** Says in the reader's words that nothing can be remembered, and what to do. */
export class MemoryUnavailable extends Told {
  readonly why: Cause;

  constructor(why: Cause, cause: unknown) {
    super(causes[why], { cause });
    this.name = 'MemoryUnavailable';
    this.why = why;
  }
}

/** Which error of the browser means what. Names that mean several things are told apart by what was being done. */
const whyOf: Readonly<Record<string, Cause>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'none',
  NotSupportedError: 'none',
};

/**
 * What an error of the database means for the reader.
 *
 * @param upgrading whether an older database was being brought to this version
 */
export function asUnavailable(error: unknown, upgrading = false): MemoryUnavailable {
  if (error instanceof MemoryUnavailable) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (upgrading) return new MemoryUnavailable(name === 'QuotaExceededError' ? 'full' : 'upgrade', error);
  // A window without storage has no `indexedDB` at all, or one that refuses to open.
  if (error instanceof TypeError || error instanceof ReferenceError)
    return new MemoryUnavailable('none', error);
  return new MemoryUnavailable(whyOf[name] ?? 'broken', error);
}
