import type { Authored, Complaint } from '../read-yaml.ts';
import type { ReleasedIdsSource } from '../schema-lists.ts';
import { complain, type Item } from './item.ts';

/** Rule 1, of ids that were released: each is still asked or was retired with a reason, and none is used again. */
export function checkReleased(items: readonly Item[], list: Authored<ReleasedIdsSource>): Complaint[] {
  const { released, retired } = list.value;
  const asked = new Set(items.map(({ value }) => value.id));
  const gone = new Set(retired.map(({ id }) => id));
  const seen = new Set<string>();
  const ofReleased = Object.entries(released).flatMap(([version, ids]) =>
    ids.flatMap((id, at) => {
      const path = ['released', version, at];
      if (seen.has(id)) return [complain(list, 1, path, `"${id}" stands here twice: take one out.`)];
      seen.add(id);
      if (asked.has(id) || gone.has(id)) return [];
      return [
        complain(
          list,
          1,
          path,
          `"${id}" was released and is gone, and readers' progress refers to it: bring the question back, or name it under \`retired\` with the reason.`,
        ),
      ];
    }),
  );
  const ofRetired = retired.flatMap(({ id }, at) =>
    seen.has(id) ? [] : [complain(list, 1, ['retired', at], `"${id}" was never released: take it out here.`)],
  );
  const usedAgain = items
    .filter(({ value }) => gone.has(value.id))
    .map(item =>
      complain(
        item,
        1,
        ['id'],
        `"${item.value.id}" was retired, and an id is never used again: give this question another.`,
      ),
    );
  return [...ofReleased, ...ofRetired, ...usedAgain];
}
