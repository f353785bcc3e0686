import { studyDay } from '../../core/memory/day.ts';
import { localClock } from '../../platform/clock.ts';

/** The name of a file that is saved today. The date is the reader's own. */
export function nameOfFile(what: string, kind: string): string {
  return `strata-${what}-${studyDay(localClock(0))}.${kind}`;
}
