/**
 * What the reader has to know of an element by its tag, as flags: one look-up for each element, instead of a question for
 * each of these.
 */
export const kind = {
  /** Never a part of what a page says. */
  around: 1,
  /** Stands on lines of its own. */
  block: 2,
  heading: 4,
  /** Within a line: its role, its id and the like say nothing that its class does not. */
  inline: 8,
  link: 16,
  lineBreak: 32,
  pre: 64,
  code: 128,
  custom: 256,
  form: 512,
  aside: 1024,
  /** Can have a shadow root, and does so on some pages. */
  host: 2048,
  slot: 4096,
  /** Holds elements alone. */
  lists: 8192,
} as const;

const tags: readonly (readonly [number, string])[] = [
  [
    kind.around,
    'nav footer script style noscript template iframe frame object embed svg canvas video audio map button select datalist input textarea label dialog menu link meta title head rt rp',
  ],
  [
    kind.block,
    'address blockquote body center dd details div dl dt fieldset figcaption figure form header h5 h6 hgroup hr li main article section aside ol p pre summary table tbody td tfoot th thead tr ul caption slot',
  ],
  [kind.heading, 'h1 h2 h3 h4'],
  [
    kind.inline,
    'a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr tt',
  ],
  [kind.inline, 'td th tr tbody thead tfoot p li dd dt hr'],
  [kind.link, 'a'],
  [kind.lineBreak, 'br'],
  [kind.pre, 'pre'],
  [kind.code, 'code'],
  [kind.form, 'form'],
  [kind.aside, 'aside'],
  [kind.host, 'div section main article header span'],
  [kind.slot, 'slot'],
  [kind.lists, 'ul ol dl table tbody thead tfoot tr'],
];

const kinds = new Map<string, number>();
for (const [flag, names] of tags)
  for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | flag);

/** The flags of a tag. A custom element is a block that may be a host. */
export function kindOf(tag: string): number {
  if (typeof tag !== 'string') return 0; // a form with a field of that name
  const known = kinds.get(tag);
  if (known !== undefined) return known;
  const flags = tag.includes('-') ? kind.custom | kind.block | kind.host : 0;
  if (kinds.size < 1000) kinds.set(tag, flags);
  return flags;
}
