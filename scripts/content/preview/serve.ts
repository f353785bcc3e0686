import { join } from 'node:path';
import { createServer } from 'vite';
import solid from 'vite-plugin-solid';
import { createColourCode } from '../../../modules/content/colours.ts';
import { readCurriculum } from '../../../modules/content/read.ts';
import { writeCompiled } from '../../../modules/content/write.ts';

/** A page on this machine that shows topics as readers will see them. */
export interface PreviewServer {
  readonly addressOf: (topic: string) => string;
  /** Opens a topic in the browser of whoever runs this. */
  readonly open: (topic: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * Compiles `content/` and serves the preview, with the components that the extension is made of. Whenever a file of content
 * is saved, it is compiled again and the page follows; what is wrong with it is shown over the page.
 *
 * @param root the folder of the project
 * @throws ContentError when `content/` cannot be compiled
 */
export async function servePreview(root: string): Promise<PreviewServer> {
  const colour = await createColourCode();
  const compile = () => writeCompiled(root, readCurriculum(root), colour);
  compile();
  const server = await createServer({
    configFile: false,
    root: join(root, 'scripts/content/preview'),
    cacheDir: join(root, '.output/preview/.vite'),
    logLevel: 'warn',
    plugins: [solid()],
    server: { host: 'localhost', fs: { allow: [root] } },
  });
  const content = join(root, 'content');
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(content) || !file.endsWith('.yaml')) return;
    try {
      compile();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.error(message);
      server.ws.send({ type: 'error', err: { message, stack: '' } });
    }
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('The preview could not be served on this machine.');
  return {
    addressOf: topic => `${base}#/topic/${topic}`,
    open: topic => {
      server.config.server.open = `/#/topic/${topic}`;
      server.openBrowser();
    },
    close: () => server.close(),
  };
}
