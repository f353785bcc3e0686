import { figures, type Measured } from './measure.ts';

export interface Table {
  readonly title: string;
  readonly rows: readonly Measured[];
}

/** What we want to stay below, beside the floor. Printed, not enforced. */
const targets: readonly {
  readonly says: string;
  readonly holds: (all: readonly Measured[]) => boolean | undefined;
}[] = [
  { says: '6 ms of ScriptDuration at 1 MB', holds: all => under(sized(all, 1), 'duration', 6) },
  { says: '12 ms of ScriptDuration at 4 MB', holds: all => under(sized(all, 4), 'duration', 12) },
  { says: 'under 0.6 MB of heap on every page', holds: all => every(all, row => added(row, 'heap') < 0.6) },
  { says: 'no layout forced on any page', holds: all => every(all, ({ strata }) => strata.forced === 0) },
  { says: '50 ms in one task on any page', holds: all => every(all, row => added(row, 'longest') <= 50) },
  {
    says: 'from 4 MB to 16 MB no more than four times the script',
    holds: all => grows(sized(all, 4), sized(all, 16)),
  },
];

/** Prints a table for each kind of page, and how the targets stand. */
export function print(tables: readonly Table[]): void {
  for (const { title, rows } of tables) {
    console.log(`\n${title} (Strata / floor)`);
    console.table(Object.fromEntries(rows.map(row => [row.page.name, cells(row)])));
  }
  const all = tables.flatMap(({ rows }) => rows);
  console.log('\nTargets, above the floor:');
  for (const { says, holds } of targets) console.log(`  ${said[String(holds(all))] ?? ''} ${says}`);
  console.log(
    '\nScriptDuration, traced, longest and background are time of the processor in ms; tracing makes scripts dearer. Load and the slowest click are by the clock. Each page is the first of its tab, and next page the script of the one after it.',
  );
}

const said: Readonly<Record<string, string>> = { true: 'met     ', false: 'not met ', undefined: 'no page ' };

function cells(row: Measured) {
  const beside = (name: (typeof figures)[number], digits: number) =>
    `${row.strata[name].toFixed(digits)} / ${row.floor[name].toFixed(digits)}`;
  return {
    'ScriptDuration ms': beside('duration', 1),
    'traced ms': beside('script', 1),
    'next page, traced ms': beside('next', 1),
    'longest task ms': beside('longest', 1),
    'heap MB': beside('heap', 2),
    layouts: beside('layouts', 0),
    'forced layouts': beside('forced', 0),
    'load ms': beside('load', 0),
    'slowest click ms': beside('click', 0),
    'background ms': row.strata.background.toFixed(1),
  };
}

/** Everything that was measured as plain data. Times in ms, heap in MB. */
export function asJson(tables: readonly Table[]) {
  const all = tables.flatMap(({ rows }) => rows);
  return {
    tables: tables.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ page: { name, address }, strata, floor, hinted }) => ({
        name,
        address,
        hinted,
        strata,
        floor,
      })),
    })),
    targets: targets.map(({ says, holds }) => ({ says, met: holds(all) ?? null })),
  };
}

function sized(all: readonly Measured[], megabytes: number): Measured | undefined {
  return all.find(({ page, hinted }) => page.read && !hinted && page.megabytes === megabytes);
}

function added({ strata, floor }: Measured, name: (typeof figures)[number]): number {
  return strata[name] - floor[name];
}

function under(row: Measured | undefined, name: (typeof figures)[number], most: number): boolean | undefined {
  return row && added(row, name) <= most;
}

/** Of the pages that are read and not hinted: a hint is drawn, and drawing is its purpose. */
function every(all: readonly Measured[], holds: (row: Measured) => boolean): boolean | undefined {
  const read = all.filter(({ page, hinted }) => page.read && !hinted);
  return read.length > 0 ? read.every(holds) : undefined;
}

function grows(small: Measured | undefined, large: Measured | undefined): boolean | undefined {
  return small && large && added(large, 'script') <= 4 * added(small, 'script');
}
