import { dequal } from 'dequal/lite';
import { defaultSettings, type Settings } from '../settings.ts';

/** A setting that is one thing here and another in a file. */
export interface Difference<Field extends keyof Settings = keyof Settings> {
  readonly field: Field;
  readonly mine: Settings[Field];
  readonly theirs: Settings[Field];
}

/** What the reader chose differently. Whether they have seen the introduction is no choice, and lists of hosts have no order. */
export function settingsThatDiffer(mine: Settings, theirs: Settings): Difference[] {
  return (Object.keys(defaultSettings) as (keyof Settings)[])
    .filter(field => field !== 'introduced' && !dequal(unordered(mine[field]), unordered(theirs[field])))
    .map(field => ({ field, mine: mine[field], theirs: theirs[field] }));
}

function unordered(value: unknown): unknown {
  return Array.isArray(value) ? (value as string[]).toSorted() : value;
}

/** The settings of a file in the place of one's own. An introduction that was seen here stays seen. */
export function takenOver(mine: Settings, theirs: Settings): Settings {
  return { ...theirs, introduced: mine.introduced || theirs.introduced };
}
