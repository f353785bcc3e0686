import type { Complaint } from '../read-yaml.ts';
import { bare, complain, choosable, type Item } from './item.ts';

/** From this similarity on, two stems of a topic ask nearly the same. */
const tooSimilar = 0.7;

/** Rules 4 and 10 across questions: no stem and no `why` stands twice, and the stems of a topic are not nearly the same. */
export function checkRepeats(items: readonly Item[]): Complaint[] {
  const stems = new Map<string, Item>();
  const whys = new Map<string, Item>();
  const perFile = Map.groupBy(items, ({ file }) => file);
  return [
    ...items.flatMap(item => {
      const first = firstWith(stems, item, item.value.stem);
      return first
        ? [complain(item, 10, ['stem'], `${first} has this stem too: ask something else, or take one out.`)]
        : [];
    }),
    ...items.flatMap(item =>
      choosable(item.value).flatMap(({ why, path }) => {
        const first = firstWith(whys, item, why);
        return first
          ? [
              complain(
                item,
                4,
                [...path, 'why'],
                `${first} has this \`why\` too: say what is true here alone.`,
              ),
            ]
          : [];
      }),
    ),
    ...[...perFile.values()].flatMap(nearlyTheSame),
  ];
}

function firstWith(seen: Map<string, Item>, item: Item, text: string): string | undefined {
  const first = seen.get(bare(text));
  if (!first) seen.set(bare(text), item);
  if (first === item) return 'Another option';
  return first?.value.id;
}

function nearlyTheSame(items: readonly Item[]): Complaint[] {
  const stems = items.map(item => ({
    item,
    trigrams: trigrams(item.value.stem),
    bare: bare(item.value.stem),
  }));
  return stems.flatMap((stem, at) =>
    stems.slice(0, at).flatMap(other => {
      if (stem.bare === other.bare) return [];
      const similarity = jaccard(stem.trigrams, other.trigrams);
      if (similarity < tooSimilar) return [];
      return [
        complain(
          stem.item,
          10,
          ['stem'],
          `This asks nearly the same as ${other.item.value.id} (similarity ${similarity.toFixed(2)}, less than ${tooSimilar} is wanted): ask something else, or take one out.`,
        ),
      ];
    }),
  );
}

/** How much two stems have in common, by their runs of three characters: 0 nothing, 1 all. */
export function similarity(one: string, other: string): number {
  return jaccard(trigrams(one), trigrams(other));
}

function trigrams(text: string): Set<string> {
  const words = bare(text);
  return new Set(Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => words.slice(at, at + 3)));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter(each => other.has(each)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 1 : both / all;
}
