import { browser } from 'wxt/browser';
import type { MessageName, MessageOf, Replies, Reply } from '../../core/messages.ts';

/**
 * Sends a message to the background and waits for its answer.
 *
 * @throws Error with the background's own words when it could not do what was asked
 */
export async function send<Name extends MessageName>(
  name: Name,
  message: MessageOf<Name>,
): Promise<Replies[Name]> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<Name> | undefined>({
    strata: name,
    message,
  });
  if (!reply) throw new Error(`Strata's background did not answer "${name}". Reload the page.`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
