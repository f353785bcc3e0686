import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const entry = '\0bundle';

/**
 * Modules of the project as one script, which leaves what they export in one global: to be run in a page that knows nothing
 * of modules, such as one that a test has opened.
 *
 * @param name of the global
 * @param exported which names come from which file, by its path in the project
 */
export async function bundle(
  name: string,
  exported: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  const source = Object.entries(exported)
    .map(([file, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(resolve(file))};`)
    .join('\n');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bundle',
        enforce: 'pre',
        resolveId: id => (id.endsWith(name) ? entry : undefined),
        load: id => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, minify: true, lib: { entry: name, name, formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]?.output[0].code ?? ''};globalThis.${name} = ${name};`;
}
