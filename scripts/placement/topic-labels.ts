import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPage } from './corpus.ts';

interface TopicLabel {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
}

/** How often the topics said of a page are among those that a person named for it. */
export interface TopicsRight {
  readonly pages: number;
  /** 0–1: one of the at most three topics is right. */
  readonly right: number;
  /** 0–1: the first one is. */
  readonly first: number;
}

/** Compares topics with the labels in `tests/fixtures/topic-labels.jsonl`, for the pages that stand in both. */
export function topicsRight(
  root: string,
  pages: readonly LabelledPage[],
  said: readonly (readonly string[])[],
): TopicsRight {
  const labels = readFileSync(join(root, 'tests/fixtures/topic-labels.jsonl'), 'utf8').trim().split('\n');
  const byAddress = new Map(
    labels.map(line => JSON.parse(line) as TopicLabel).map(label => [label.url, label.topics]),
  );
  const compared = pages.flatMap(({ facts }, at) => {
    const right = byAddress.get(facts.url);
    return right ? [{ right, said: said[at] ?? [] }] : [];
  });
  const share = (holds: (row: (typeof compared)[number]) => boolean) =>
    compared.filter(holds).length / Math.max(1, compared.length);
  return {
    pages: compared.length,
    right: share(({ right, said }) => said.some(id => right.includes(id))),
    first: share(({ right, said }) => said[0] !== undefined && right.includes(said[0])),
  };
}
