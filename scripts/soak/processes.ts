import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** A running browser as the system sees it. */
export interface Processes {
  /** Ends all of it at once, as a crash or the system does: nothing of it gets a chance to finish anything. */
  readonly kill: () => void;
  /** Resolves when nothing of it is left. @throws Error when something stays */
  readonly gone: () => Promise<void>;
}

const patience = 10_000;

/**
 * Finds the processes of a browser. It is asked itself, because what was started may have been a script around it. The main
 * process leads a group of its own (Playwright starts it so), which takes those along that it does not tell of.
 */
export async function processesOf(context: BrowserContext): Promise<Processes> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be asked for its processes.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('The browser does not tell its process.');
  const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
  return {
    kill: () => void signal(id, 'SIGKILL'),
    gone: async () => {
      await closed;
      const deadline = Date.now() + patience;
      while (lives(id)) {
        if (Date.now() > deadline) throw new Error(`The browser, process ${id}, cannot be killed.`);
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    },
  };
}

/** @returns whether there was anything that it could be sent to */
function signal(group: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(process.platform === 'win32' ? group : -group, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Whether anything of a group is left. */
function lives(group: number): boolean {
  if (process.platform === 'linux')
    return readdirSync('/proc').some(entry => /^\d+$/.test(entry) && isOfGroup(entry, group));
  return signal(group, 0);
}

/** Without those that have ended and were not yet asked how: in containers nobody may ask. */
function isOfGroup(process: string, group: number): boolean {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(of) === group && state !== 'Z';
  } catch {
    return false; // it ended meanwhile
  }
}
