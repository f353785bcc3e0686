import type { TopicStanding } from '../../core/memory/strength.ts';

/** What every view of the dashboard is given. */
export interface ViewProps {
  /** Where every topic and the landscape as a whole stand; empty while that is read, and where it cannot be. */
  readonly standings: readonly TopicStanding[];
  /** The part of the address after the name of the view, such as the topic in `#/topic/vpc-subnets`. */
  readonly detail: string | undefined;
  /** What the address says after its `?`, such as `show=due` in `#/?show=due`. */
  readonly query: URLSearchParams;
  /** Puts that into the address, where reload and back find it. */
  readonly onQuery: (query: URLSearchParams) => void;
  /** All parts of the address, such as `['topic', 'vpc-subnets', 'quiz']`. */
  readonly parts: readonly string[];
  /** What is remembered was changed in the view: what others show of it is read again. */
  readonly onChanged: () => void;
}
