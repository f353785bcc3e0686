import { browser } from 'wxt/browser';
import {
  fromOwnPages,
  protocol,
  type MessageName,
  type MessageOf,
  type Replies,
  type Reply,
} from '../../core/messages.ts';
import { phraseOf } from '../../core/words/told.ts';

/** The tab that sent a message, as the browser vouches for it. The popup has none. */
export interface Sender {
  readonly tab: number;
  readonly window: number | undefined;
  /** Whether the tab is of a private window. */
  readonly isPrivate: boolean;
}

export type Handlers = {
  readonly [Name in MessageName]: (message: MessageOf<Name>, sender: Sender) => Promise<Replies[Name]>;
};

/**
 * Answers messages of our page script and of our own pages. What is not ours, or comes from where it may not, is let pass;
 * what is ours and malformed is refused with its error as a value.
 */
export function receive(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const name = nameOf(raw);
    if (name === undefined || sender.id !== browser.runtime.id) return undefined;
    const isOwnPage = sender.url?.startsWith(ownPages) ?? false;
    const isPageScript = !isOwnPage && sender.tab?.id !== undefined && sender.frameId === 0;
    if (fromOwnPages.includes(name) ? !isOwnPage : !isPageScript) return undefined;
    return answer(handlers, name, (raw as { message: unknown }).message, {
      tab: sender.tab?.id ?? -1,
      window: sender.tab?.windowId,
      isPrivate: sender.tab?.incognito ?? false,
    });
  });
}

async function answer<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  raw: unknown,
  sender: Sender,
): Promise<Reply<Name>> {
  const message = protocol[name].safeParse(raw);
  if (!message.success) {
    const fields = message.error.issues.map(({ path }) => path.join('.')).join(', ');
    return { ok: false, error: phraseOf(new Error(`The message "${name}" is malformed: ${fields}.`)) };
  }
  try {
    return { ok: true, value: await handlers[name](message.data as MessageOf<Name>, sender) };
  } catch (error) {
    return { ok: false, error: phraseOf(error) };
  }
}

function nameOf(raw: unknown): MessageName | undefined {
  if (typeof raw !== 'object' || raw === null || !('strata' in raw)) return undefined;
  const name = raw.strata;
  return typeof name === 'string' && Object.hasOwn(protocol, name) ? (name as MessageName) : undefined;
}
