import { compileSignals } from '../core/curriculum/compile.ts';
import { readCurriculum } from '../modules/content/read.ts';

/** The content as it stands, for tests of what readers get. */
export const curriculum = readCurriculum(process.cwd());

/** What places pages, as it stands. */
export const signals = compileSignals(curriculum);
