import type { BridgesSource } from './schema-places.ts';

/** A topic of another layer that a topic meets, and how, as an author wrote it. */
export interface Meeting {
  readonly topic: string;
  readonly how: string;
}

/** What a topic meets, in the order of the file. Each pair counts for both of its topics. */
export function meetingsOf(id: string, bridges: BridgesSource['bridges']): Meeting[] {
  return bridges.flatMap(({ between: [one, other], how }) => {
    if (one === id) return [{ topic: other, how }];
    return other === id ? [{ topic: one, how }] : [];
  });
}
