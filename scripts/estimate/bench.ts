import { wholeBank } from './bank.ts';
import { chance, simulate, type Recovered } from './simulate.ts';

// How well the placement quiz finds out what 500 simulated learners know. What they are is said in learners.ts.

const learners = 500;
const seed = 2026;

const { adaptive, random, askedOnly, saidOnly, slowest } = simulate(await wholeBank(), learners, seed, true);
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
    `Choosing a question took ${slowest.toFixed(1)} ms at most.`,
  ].join('\n'),
);
