import { browser } from 'wxt/browser';
import { protocol, type MessageName, type MessageOf, type Replies, type Reply } from '../../core/messages.ts';

/** The page that sent a message, as the browser vouches for it. */
export interface Sender {
  readonly tab: number;
  readonly window: number | undefined;
  readonly frame: number;
}

export type Handlers = {
  readonly [Name in MessageName]: (message: MessageOf<Name>, sender: Sender) => Promise<Replies[Name]>;
};

/**
 * Answers messages of our own page script. What is not ours, or not from the top frame of a tab, is let pass; what is
 * ours and malformed is refused with its error as a value.
 */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const name = nameOf(raw);
    const tab = sender.tab?.id;
    if (name === undefined || sender.id !== browser.runtime.id || tab === undefined || sender.frameId !== 0)
      return undefined;
    return answer(handlers, name, (raw as { message: unknown }).message, {
      tab,
      window: sender.tab?.windowId,
      frame: 0,
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
  if (!message.success)
    return {
      ok: false,
      error: `The message "${name}" is malformed: ${message.error.issues.map(({ path }) => path.join('.')).join(', ')}.`,
    };
  try {
    return { ok: true, value: await handlers[name](message.data as MessageOf<Name>, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function nameOf(raw: unknown): MessageName | undefined {
  if (typeof raw !== 'object' || raw === null || !('strata' in raw)) return undefined;
  const name = raw.strata;
  return typeof name === 'string' && Object.hasOwn(protocol, name) ? (name as MessageName) : undefined;
}
