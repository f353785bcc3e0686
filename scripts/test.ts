import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browser/find.ts';
import { checks } from './checks.ts';
import { runTool, showTool } from './run-tool.ts';

// Every check and every test. Sets up what it needs, counts, and says so in its last line: "N passed, N failed".

const results = { passed: 0, failed: 0 };
const reports = 'test-results';

function section(title: string): void {
  console.log(`\n== ${title}`);
}

function note(name: string, problem: string | undefined, seconds?: number): void {
  results[problem === undefined ? 'passed' : 'failed']++;
  console.log(
    `${problem === undefined ? '✓' : '✗'} ${name}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}`,
  );
  if (problem !== undefined) console.log(problem.trimEnd().replaceAll(/^/gm, '    '));
}

function tool(name: string, command: string, ...args: string[]): void {
  const { ok, output, seconds } = runTool(command, args);
  note(name, ok ? undefined : output, seconds);
}

/** Runs a test runner that writes a JSON report. A run that leaves no report, or no test in it, has failed. */
function runner(
  name: string,
  report: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  count: (report: unknown) => Counts,
): void {
  rmSync(report, { force: true }); // an old one must not speak for a run that wrote none
  const began = performance.now();
  const ok = showTool(command, args, { ...process.env, ...env });
  const seconds = (performance.now() - began) / 1000;
  const counts: Counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  results.passed += counts.passed;
  results.failed += counts.failed;
  const silent = (!ok && counts.failed === 0) || counts.passed + counts.failed === 0;
  if (silent) note(name, 'The run ended without a full report.');
  console.log(
    `${name}: ${String(counts.passed)} passed, ${String(counts.failed)} failed (${seconds.toFixed(1)} s)`,
  );
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

mkdirSync(reports, { recursive: true });

section('Checks');
for (const { name, run } of checks) note(name, await run());

section('Unit tests');
runner(
  'unit tests',
  `${reports}/unit.json`,
  'vitest',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
  {},
  report => {
    const { numPassedTests, numFailedTests, numPendingTests } = report as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
  },
);

section('Builds');
tool('builds for Chrome and Edge', 'wxt', 'build');
tool('packs for Chrome and Edge', 'wxt', 'zip');
tool('packs for Firefox', 'wxt', 'zip', '-b', 'firefox');
tool(
  'is accepted by web-ext lint',
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--output',
  'text',
);

section('Real browsers');
try {
  ensureBrowsers(['chromium', 'firefox']);
  runner(
    'browser tests',
    `${reports}/browser.json`,
    'playwright',
    ['test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
    report => {
      const { stats } = report as {
        stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      };
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  );
} catch (error) {
  note('browsers are there', error instanceof Error ? error.message : String(error));
}

console.log(`\n${String(results.passed)} passed, ${String(results.failed)} failed`);
process.exitCode = results.failed > 0 ? 1 : 0;
