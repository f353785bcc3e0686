import { parseArgs } from 'node:util';
import { wholeBank } from './bank.ts';
import { chance, simulate, type Recovered } from './simulate.ts';

// How well the placement quiz finds out what 500 simulated learners know. What they are is said in learners.ts.

const learners = 500;
const { values } = parseArgs({ options: { seed: { type: 'string', default: '2026' } } });
const seed = Number(values.seed);
if (!Number.isInteger(seed)) throw new Error('Say --seed with a whole number, such as --seed 7.');

const { adaptive, random, askedOnly, saidOnly, took } = simulate(await wholeBank(), learners, seed, true);
const share = (value: number) => `${(value * 100).toFixed(0)} %`;
const row = (name: string, one: Recovered | undefined) =>
  one &&
  `| ${[
    name,
    one.asked.toFixed(1),
    one.rankCorrelation.toFixed(3),
    share(one.strongest),
    share(one.strongestInTwo),
    share(one.weakest),
    share(one.weakestInTwo),
    one.profile.toFixed(3),
    share(one.within),
  ].join(' | ')} |`;
console.log(
  [
    `${learners} simulated learners, seed ${seed}`,
    '',
    '| how | questions | rank correlation overall | strongest | in true top two | weakest | in true bottom two | profile | within 80 % |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    row('statements, then adaptive', adaptive),
    row('statements, then as many at random', random),
    row('adaptive, no statements', askedOnly),
    row('statements alone', saidOnly),
    `| by chance | | 0 | ${share(chance.one)} | ${share(chance.inTwo)} | ${share(chance.one)} | ${share(chance.inTwo)} | 0 | |`,
    '',
    `Choosing a question took ${took.median.toFixed(1)} ms in the median, and ${took.p99.toFixed(1)} ms at most in 99 of 100.`,
  ].join('\n'),
);
