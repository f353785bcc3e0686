import type { Settings } from '../settings.ts';
import type { Archive } from './archive.ts';
import type { Gathered, Stand } from './merge.ts';
import { settingsThatDiffer, type Difference } from './settings-differ.ts';

/** What importing a file would bring, before anything is changed. Counts are of records, each key once. */
export interface Preview {
  /** When and by which version the file was written. */
  readonly exported: string;
  readonly strata: string;
  readonly total: number;
  readonly fresh: number;
  readonly same: number;
  /** Records whose key is taken by another one, here or in the file itself. */
  readonly conflicting: number;
  /** Answers to questions that this version of Strata does not know. They are kept like the others. */
  readonly unknown: number;
  /** Records that take an answer back. */
  readonly withdrawals: number;
  /** The first and the last study day of its answers; absent where it holds none. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
  /** The settings that would change if the reader took over those of the file. */
  readonly settings: readonly Difference[];
}

/**
 * @param found the records of the archive, each key once
 * @param stands how each of `found.records` stands to what is stored, in their order
 * @param knows whether this version of Strata has a question
 */
export function previewOf(
  archive: Archive,
  found: Gathered,
  stands: readonly Stand[],
  knows: (question: string) => boolean,
  mine: Settings,
): Preview {
  const count = (wanted: Stand) => stands.filter(stand => stand === wanted).length;
  const given = found.records.filter(record => record.kind === 'answer');
  const days = given.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    exported: archive.exported,
    strata: archive.strata,
    total: found.records.length + found.conflicting.length,
    fresh: count('new'),
    same: count('same'),
    conflicting: count('conflicting') + found.conflicting.length,
    unknown: given.filter(({ question }) => !knows(question)).length,
    withdrawals: found.records.length - given.length,
    days: first !== undefined && last !== undefined ? { first, last } : undefined,
    settings: archive.settings ? settingsThatDiffer(mine, archive.settings) : [],
  };
}
