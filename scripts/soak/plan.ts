import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { samples } from '../browser/samples.ts';

type Subject = keyof typeof samples;
const subjects: readonly Subject[] = ['subnets', 'pods', 'state', 'actions', 'alerting'];

/** What happens in one run of the browser, and when it is killed. */
export interface Plan {
  /** The page that each popup is opened over. Two over one page work on the same quiz. */
  readonly over: readonly Subject[];
  /** What the moment is counted from: the popups were opened, or so many things were begun or acknowledged in all of them. */
  readonly moment: 'opened' | 'begun' | 'acknowledged';
  readonly count: number;
  /** Ms after that. */
  readonly delay: number;
  readonly daysAhead: number;
  /** What the popups do follows from it. */
  readonly seed: number;
}

/** Plans runs one after the other, the same for the same seed. Most days follow each other, some are the same. */
export function* plans(seed: number): Generator<Plan, never> {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const some = () => subjects[upTo(subjects.length - 1)] ?? 'subnets';
  for (let daysAhead = 0; ; daysAhead += upTo(2)) {
    const first = some();
    const windows = upTo(9);
    const over = windows < 5 ? [first] : windows < 8 ? [first, some()] : [first, first];
    // While the popups open, in the middle of something, which takes some tens of ms, or with the acknowledgement itself.
    const lot = upTo(9);
    const moment = lot < 1 ? 'opened' : lot < 6 ? 'begun' : 'acknowledged';
    yield {
      over,
      moment,
      count: moment === 'opened' ? 0 : 1 + upTo(20),
      delay: moment === 'opened' ? upTo(500) : moment === 'begun' ? upTo(40) : 0,
      daysAhead,
      seed: upTo(1e9),
    };
  }
}
