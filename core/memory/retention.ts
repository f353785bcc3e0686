import { createScheduler } from './card.ts';

/**
 * After how many days a question comes back that would come back after `days` at a chance of recall of 0.9. In FSRS that is
 * the same factor for every question: its forgetting curve has one shape, and stability is the interval at 0.9.
 *
 * @param retention the chance of recall at which it comes back, 0.8–0.97
 */
export function daysAt(retention: number, days: number): number {
  return days * createScheduler(retention).interval_modifier;
}
