import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { createColourCode } from './colours.ts';
import { matchPatterns, permissionPatterns } from './patterns.ts';
import { readCurriculum } from './read.ts';
import { readWords } from './words.ts';
import { compiledFolder, writeCompiled } from './write.ts';
import { writeWords } from './write-words.ts';

/**
 * Compiles `content/` before anything is built or type-checked. A malformed file stops the build, with file, line, what
 * is wrong and what to do; in development the server says so and goes on with what it had.
 */
export default defineWxtModule({
  name: 'content',
  setup(wxt) {
    const { root } = wxt.config;
    const compile = async () => {
      writeCompiled(root, readCurriculum(root), await createColourCode());
      writeWords(root, readWords(root));
    };
    wxt.hook('prepare:types', compile);
    wxt.hook('build:before', compile);
    // Here and not in the entrypoint: what an entrypoint imports for its options is shipped with it.
    wxt.hook('entrypoints:resolved', (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script' && entrypoint.name === 'page')
          entrypoint.options.matches = matchPatterns(readCurriculum(wxt.config.root).hosts);
    });
    // The same hosts once more: the hint's script is put into a page only when there is a hint to show.
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = permissionPatterns(readCurriculum(wxt.config.root).hosts);
    });
    wxt.hook('server:started', (_, server) => {
      server.watcher.add(join(wxt.config.root, 'content'));
      server.watcher.on('all', (_event, file) => {
        if (!file.endsWith('.yaml')) return;
        compile().then(
          () => wxt.logger.success(`Content compiled into ${compiledFolder}`),
          (error: unknown) => wxt.logger.error(String(error)),
        );
      });
    });
  },
});
