import type { SetAside, StrataDatabase } from './open.ts';

/** How much was set aside, by the reason for it. */
export type AsideCount = Readonly<Record<SetAside['reason'], number>>;

export async function countSetAside(db: StrataDatabase): Promise<AsideCount> {
  const all = await db.getAll('quarantine');
  const conflict = all.filter(({ reason }) => reason === 'conflict').length;
  return { unreadable: all.length - conflict, conflict };
}

/** Everything that was set aside as it was found, as the text of a JSON file that a person can look through. */
export async function setAsideAsText(db: StrataDatabase): Promise<string> {
  const all = await db.getAll('quarantine');
  return `[\n${all.map(asText).join(',\n')}\n]\n`;
}

/** A database can hold what JSON cannot; of that, what it is in words is better than nothing. */
function asText(aside: SetAside): string {
  try {
    return JSON.stringify(aside, inWords);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // it contains itself
    return JSON.stringify({ ...aside, value: `cannot be written: ${error.message}` });
  }
}

function inWords(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? '[bytes]' : value;
}
