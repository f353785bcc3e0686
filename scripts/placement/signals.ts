import { compileSignals } from '../../core/curriculum/compile.ts';
import type { Signals } from '../../core/placement/signals.ts';
import { readCurriculum } from '../../modules/content/read.ts';

/** The signals of the curriculum as it stands in `content/`. */
export function currentSignals(root: string): Signals {
  return compileSignals(readCurriculum(root));
}
