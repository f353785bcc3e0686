import { parseArgs } from 'node:util';
import { wholeBank } from './bank.ts';
import { chance, errorOf, firstSeeds, meanOf, simulate, type Recovered, type Simulated } from './simulate.ts';

// How well the placement quiz finds out what 500 simulated learners know. What they are is said in learners.ts.

const learners = 500;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: firstSeeds.map(String) },
    parts: { type: 'boolean', default: false },
  },
});
const seeds = values.seed.map(Number);
if (seeds.some(seed => !Number.isInteger(seed)))
  throw new Error('Say --seed with a whole number, such as --seed 7; more than once for more runs.');

const share = (value: number) => `${(value * 100).toFixed(1)} %`;
const row = (seed: string, how: string, one: Recovered) =>
  `| ${[
    seed,
    how,
    one.asked.toFixed(1),
    one.rankCorrelation.toFixed(3),
    share(one.strongest),
    share(one.strongestInTwo),
    share(one.weakest),
    share(one.weakestInTwo),
    one.profile.toFixed(3),
    share(one.within),
    share(one.inOrder),
  ].join(' | ')} |`;
const rowsOf = (
  seed: string,
  of: (way: 'adaptive' | 'random' | 'askedOnly' | 'saidOnly') => Recovered | undefined,
) =>
  (
    [
      ['statements, then adaptive', 'adaptive'],
      ['statements, then as many at random', 'random'],
      ['adaptive, no statements', 'askedOnly'],
      ['statements alone', 'saidOnly'],
    ] as const
  ).flatMap(([how, way]) => {
    const recovered = of(way);
    return recovered ? [row(seed, how, recovered)] : [];
  });

const bank = await wholeBank();
console.log(
  [
    `${String(learners)} simulated learners for each seed`,
    '',
    '| seed | how | questions | rank correlation overall | strongest | in true top two | weakest | in true bottom two | profile | within 80 % | to put in order |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ].join('\n'),
);
const all: Simulated[] = [];
for (const seed of seeds) {
  const simulated = simulate(bank, learners, seed, values.parts);
  all.push(simulated);
  console.log(rowsOf(String(seed), way => simulated[way]).join('\n'));
}
if (all.length > 1)
  for (const [name, of] of [
    ['mean', meanOf],
    ['standard error', errorOf],
  ] as const)
    console.log(rowsOf(name, way => of(all.flatMap(one => one[way] ?? []))).join('\n'));
console.log(
  [
    `| | by chance | | 0 | ${share(chance.one)} | ${share(chance.inTwo)} | ${share(chance.one)} | ${share(chance.inTwo)} | 0 | | |`,
    '',
    `Choosing a question took ${Math.max(...all.map(({ took }) => took.median)).toFixed(1)} ms in the median, and ${Math.max(...all.map(({ took }) => took.p99)).toFixed(1)} ms at most in 99 of 100.`,
  ].join('\n'),
);
