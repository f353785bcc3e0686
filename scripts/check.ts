import { checks } from './checks.ts';

let failed = 0;
for (const { name, run } of checks) {
  const problem = await run();
  console.log(`${problem === undefined ? '✓' : '✗'} ${name}`);
  if (problem === undefined) continue;
  failed++;
  console.log(problem.trimEnd().replaceAll(/^/gm, '    '));
}
if (failed > 0) console.log('\n`npm run fix` puts right what a machine can.');
process.exitCode = failed > 0 ? 1 : 0;
