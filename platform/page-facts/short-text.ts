/** The text of a small element, without signs that only separate: at most `most` characters, and no more looked at. */
export function shortText(element: Element, most = 120): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let looked = 0; looked < 60 && text.length < most; looked++) {
    const node = texts.nextNode() as Text | null;
    if (!node) break;
    if (!/^(?:style|script|title)$/.test(node.parentElement?.localName ?? ''))
      text += `${node.substringData(0, most)} `;
  }
  return text
    .replaceAll(/[\s\u200b\ufeff]+/g, ' ')
    .replaceAll(/^[\s/›»>|·•→¶-]+|[\s/›»>|·•→¶-]+$/g, '')
    .slice(0, most);
}
