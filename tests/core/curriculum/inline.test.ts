import { describe, expect, test } from 'vitest';
import { richText } from '../../../core/curriculum/inline.ts';

describe('what an author may write in a text', () => {
  test.each([
    { text: 'Plain words.', shown: ['Plain words.'] },
    { text: 'Run `kubectl get` now', shown: ['Run ', { code: 'kubectl get' }, ' now'] },
    { text: 'It is *never* retried', shown: ['It is ', { em: 'never' }, ' retried'] },
    { text: 'One line\n   and the next', shown: ['One line and the next'] },
    { text: '`max_surge` and a_b_c', shown: [{ code: 'max_surge' }, ' and a_b_c'] },
    { text: 'a < b &amp; c', shown: ['a < b & c'] },
  ])('$text', ({ text, shown }) => {
    expect(richText(text)).toEqual(shown);
  });

  test.each([
    {
      what: 'a link',
      text: 'See [this](https://example.com).',
      says: /uses link: only `code` and \*emphasis\*/,
    },
    { what: 'bold', text: 'This is **very** important', says: /uses strong/ },
    { what: 'HTML', text: 'A <b>bold</b> word', says: /uses html/ },
    { what: 'an image', text: 'An ![image](a.png)', says: /uses image/ },
    { what: 'code within emphasis', text: 'It is *`never`* so', says: /uses emphasis/ },
    { what: 'a list', text: '- one\n- two', says: /more than one plain paragraph: write it as running text/ },
    { what: 'a heading', text: '# Title', says: /more than one plain paragraph/ },
    { what: 'two paragraphs', text: 'One.\n\nTwo.', says: /more than one plain paragraph/ },
    { what: 'nothing', text: '   ', says: /more than one plain paragraph/ },
  ])('$what is refused with what to do', ({ text, says }) => {
    expect(() => richText(text)).toThrow(says);
  });
});
