import { checkRooms } from './check-rooms.ts';
import { runTool } from './run-tool.ts';

/** One thing that is checked, by its name for the reader. Gives what is wrong, or nothing. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<string | undefined> | string | undefined;
}

function tool(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    run: () => {
      const { ok, output } = runTool(command, args);
      return ok ? undefined : output;
    },
  };
}

/** Everything that needs no browser and no test: in the order in which a failure explains the ones after it. */
export const checks: readonly Check[] = [
  tool('content compiles', 'wxt', 'prepare'),
  tool('content keeps its rules', 'node', 'scripts/content/check.ts'),
  tool('content/REPORT.md is current', 'node', 'scripts/content/report.ts', '--check'),
  tool('everything said has its translation', 'node', 'scripts/words.ts'),
  tool('JSON Schemas of content/ are current', 'node', 'scripts/content-schema.ts', '--check'),
  tool('types', 'tsc', '--noEmit'),
  tool('lint', 'eslint', '--max-warnings', '0', '.'),
  { name: 'rooms import in their directions', run: () => checkRooms('rooms') },
  { name: 'nothing heavy reaches the page', run: () => checkRooms('runtime') },
  tool('no dead code', 'knip'),
  tool('formatting', 'prettier', '--check', '--log-level', 'warn', '.'),
];
