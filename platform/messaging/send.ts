import { browser } from 'wxt/browser';
import type { MessageName, MessageOf, Replies, Reply } from '../../core/messages.ts';
import { phrase } from '../../core/words/phrase.ts';
import { Told } from '../../core/words/told.ts';

/**
 * Sends a message to the background and waits for its answer.
 *
 * @throws Told with the background's own words when it could not do what was asked
 */
export async function send<Name extends MessageName>(
  name: Name,
  message: MessageOf<Name>,
): Promise<Replies[Name]> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<Name> | undefined>({
    strata: name,
    message,
  });
  if (!reply)
    throw new Told(
      phrase('Strata\'s background did not answer "{message}". Reload the page.', { message: name }),
    );
  if (!reply.ok) throw new Told(reply.error);
  return reply.value;
}
