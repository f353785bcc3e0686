import { parseArgs } from 'node:util';

/** What the benches of popup and dashboard are asked to do. */
export interface BenchOptions {
  /** Visits that are measured. */
  readonly runs: number;
  /** Answers in the long history. */
  readonly answers: number;
  /** An unpacked extension to measure; built anew when left out. */
  readonly extension: string | undefined;
  /** Whether the last line is one object of ratios. */
  readonly json: boolean;
}

/** @throws Error saying what a number has to be like */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '21' },
      answers: { type: 'string', default: '100000' },
      extension: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [runs, answers] = [Number(values.runs), Number(values.answers)];
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error('--runs takes a number of visits, such as 21.');
  if (!(Number.isInteger(answers) && answers > 0))
    throw new Error('--answers takes a number, such as 100000.');
  return { runs, answers, extension: values.extension, json: values.json };
}
