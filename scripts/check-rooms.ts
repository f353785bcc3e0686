import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rooms = ['core', 'content', 'components', 'platform', 'entrypoints', 'modules'];
const compiled = '.wxt/content';

/** The rule sets: what rooms may know of each other, types included; and what one context carries at run time. */
const ruleSets = {
  rooms: '../.dependency-cruiser.rooms.mjs',
  runtime: '../.dependency-cruiser.runtime.mjs',
} as const;

/**
 * Checks imports against one rule set.
 *
 * @param base the folder of the project, another one only for testing the rules themselves
 * @returns what is wrong, or `undefined`; having seen fewer modules than there are files is wrong as well, because a
 *   rule set that sees nothing is always green
 */
export async function checkRooms(
  set: keyof typeof ruleSets,
  base = process.cwd(),
): Promise<string | undefined> {
  const { default: ruleSet } = (await import(ruleSets[set])) as { default: IFlattenedRuleSet };
  const options: ICruiseOptions = {
    ruleSet,
    validate: true,
    baseDir: base,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: set === 'rooms' ? 'specify' : false,
    tsConfig: { fileName: join(base, 'tsconfig.json') },
    enhancedResolveOptions: {
      conditionNames: ['import', 'browser', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  };
  const folders = [...rooms, compiled].filter(room => sources(base, room).length > 0);
  const wanted = folders.flatMap(room => sources(base, room));
  if (wanted.length === 0) return 'The rules saw 0 of 0 files.';
  const { output } = await cruise(folders, options, undefined, {
    tsConfig: extractTSConfig(join(base, 'tsconfig.json')),
  });
  const { summary, modules } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = wanted.filter(file => !seen.has(file));
  if (unseen.length > 0)
    return `The rules saw ${wanted.length - unseen.length} of ${wanted.length} files; not ${unseen.slice(0, 5).join(', ')}.`;
  const broken = summary.violations.filter(({ rule }) => rule.severity === 'error');
  if (broken.length === 0) return undefined;
  return broken
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}\n    ${commentOf(ruleSet, rule.name)}`)
    .join('\n');
}

function commentOf(ruleSet: IFlattenedRuleSet, name: string): string {
  return ruleSet.forbidden?.find(rule => rule.name === name)?.comment ?? '';
}

function sources(base: string, folder: string): string[] {
  try {
    return readdirSync(join(base, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map(file => `${folder}/${file.replaceAll('\\', '/')}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
