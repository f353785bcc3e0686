import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../core/words/language.ts';

/** What browsers and stores show no more of; Chrome refuses an extension that has more. In characters. */
const longestDescription = 132;

const messagesIn = (language: Language) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { readonly message: string }
  >;

test.each(languages)('the browser has all that it shows of the extension in "%s"', language => {
  const messages = messagesIn(language);
  expect(Object.keys(messages)).toEqual(Object.keys(messagesIn('en')));
  expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(longestDescription);
  for (const { message } of Object.values(messages)) expect(message).not.toBe('');
});
