/** From this estimated share of its questions on, a topic counts as known well enough to build on. By hand. */
export const knownFrom = 0.7;

/** The topics that the estimate takes to be known. */
export function knownTopics(estimate: ReadonlyMap<string, number>): Set<string> {
  return new Set([...estimate].flatMap(([id, share]) => (share >= knownFrom ? [id] : [])));
}
