// Is an acknowledged answer safe? `npm run soak:kill -- [200] [--seed 1]` builds the extension, answers in real Chromium as fast
// as pages allow, kills the whole browser at random moments and looks at what is remembered when it is back. About three
// seconds a kill. A kill ends a program, not a computer: what the disk had not yet written would survive it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../browser/find.ts';
import { showTool } from '../run-tool.ts';
import type { Outcome } from './compare.ts';
import { killSeries } from './series.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, built: { type: 'boolean', default: false } },
});
const kills = Number(positionals[0] ?? 200);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (!(Number.isInteger(kills) && kills > 0)) throw new Error('Say how many kills, such as 200.');
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.');

if (!values.built && !showTool('wxt', ['build'])) process.exit(1);
ensureBrowsers(['chromium']);
const profile = mkdtempSync(join(tmpdir(), 'strata-soak-'));
const began = performance.now();
console.log(`\n${kills} kills, seed ${seed}. The same again: npm run soak:kill -- ${kills} --seed ${seed}\n`);
let done = 0;
try {
  const total = await killSeries({
    profile,
    kills,
    seed,
    told: (kill, { over, moment, count, delay }, outcome) => {
      done = kill;
      const at = moment === 'opened' ? moment : `${count} ${moment}`;
      console.log(
        `${String(kill).padStart(4)}  ${said(outcome)}  (${over.join(' and ')}; ${at}, ${delay} ms)`,
      );
      for (const problem of problemsOf(outcome)) console.log(`      ✗ ${problem}`);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  console.log(`\n${kills} kills in ${seconds.toFixed(0)} s: ${said(total)}`);
  if (problemsOf(total).length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`\nAfter ${done} kills, seed ${seed}:`, error);
  process.exitCode = 1;
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function said({ acknowledged, inFlight: { kept, gone }, lost, doubled, wrong }: Outcome): string {
  return `${acknowledged} acknowledged, ${kept + gone} in flight (${kept} kept), ${lost.length} lost, ${doubled.length} doubled, ${wrong.length} wrong`;
}

function problemsOf({ lost, doubled, wrong }: Outcome): string[] {
  return [...lost, ...doubled, ...wrong];
}
