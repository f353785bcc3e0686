import { spawnSync } from 'node:child_process';

/** What came of a tool: whether it succeeded, and everything it printed. */
export interface ToolResult {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a tool of the project and waits for it. Its output is kept, and shown by who calls. */
export function runTool(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  cwd?: string,
): ToolResult {
  const start = performance.now();
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    ...(cwd && { cwd }),
  });
  const failure = result.error ? `${command}: ${result.error.message}\n` : '';
  return {
    ok: result.status === 0,
    output: `${failure}${result.stdout}${result.stderr}`,
    seconds: (performance.now() - start) / 1000,
  };
}

/** Runs a tool with its output straight to the terminal, as it comes. */
export function showTool(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  return (
    spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}
