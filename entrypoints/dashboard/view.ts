import type { TopicStanding } from '../../core/memory/strength.ts';

/** What every view of the dashboard is given. */
export interface ViewProps {
  /** Where every topic stands; empty while that is read, and where it cannot be. */
  readonly standings: readonly TopicStanding[];
  /** The part of the address after the name of the view, such as the topic in `#/topic/vpc-subnets`. */
  readonly detail: string | undefined;
  /** All parts of the address, such as `['topic', 'vpc-subnets', 'quiz']`. */
  readonly parts: readonly string[];
  /** What is remembered was changed in the view: what others show of it is read again. */
  readonly onChanged: () => void;
}
