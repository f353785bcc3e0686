import { classOf, isContents, namesAround } from './class-names.ts';
import { kind } from './kinds.ts';

const roles = new Set(
  'navigation contentinfo search banner dialog alertdialog tablist menu menubar toolbar tooltip button'.split(
    ' ',
  ),
);
const ids =
  /^(?:toc|sidebar|side-?nav|left-?nav|navbar|breadcrumbs?|footer|feedback|page-?footer|table-of-contents|inline-topiclist|pagination|paginator|page-nav|onetrust[-\w]*|cookie[-\w]*|mw-navigation)$/i;
const certainIds = /^(?:site-user-feedback-footer|survey|ms--[-\w]*)$/;
/** Without a doubt, whatever is in it: numbers of lines, and what only screen readers are told. */
const certain =
  /(?:^|\s)(?:linenos|linenodiv|lineno|rouge-gutter|gutter|sr-only|visually-hidden|visuallyhidden)(?=\s|$)/;
const custom =
  /-(?:toc|nav|navigation|footer|feedback|rating|cookie|search|breadcrumbs?|sidebar|menu|banner|dialog|snackbar|survey|copyright|actions|bookmark|tooltip)(?:-|$)|^(?:devsite-header|site-header|app-header|global-header|clipboard-copy|copy-button)$/;
/** Asides that are remarks within the content: notes, tips, warnings. */
const remark =
  /note|tip\b|warning|caution|admonition|callout|alert|important|danger|info\b|topic|hint|success|starlight-aside|example/i;

/** How often one more look into an element is allowed where its name leaves a doubt: nested ones cost more each time. */
export interface Doubts {
  left: number;
}
/** Taken from the prototype: a form's fields may stand in the place of its own. */
type Methods = {
  readonly getElementsByTagName: (this: Element, tag: string) => HTMLCollectionOf<Element>;
  readonly querySelector: (this: Element, selector: string) => Element | null;
};
const large = { elements: 5000, cost: 10 } as const;

/**
 * Whether an element stands around the content and is not a part of it: judged by its own name and attributes alone.
 *
 * @param flags of its tag
 */
export function isAround(element: Element, tag: string, flags: number, doubts: Doubts): boolean {
  if (flags & kind.around) return true;
  if (flags & kind.form) return !holdsContent(element, doubts); // nothing else is asked of it: its fields may answer instead
  if (!element.hasAttributes()) return (flags & kind.aside) !== 0;
  const names = classOf(element);
  if (names !== '' && certain.test(names)) return true;
  if (flags & kind.heading) return element.hasAttribute('hidden'); // named for the link to itself: "anchor", "permalink"
  if (flags & kind.inline)
    return (
      element.hasAttribute('hidden') || (names !== '' && namesAround(names) && !holdsContent(element, doubts))
    );
  const role = element.getAttribute('role');
  if (role !== null && roles.has(role)) return true;
  if (flags & kind.aside || role === 'complementary')
    return !remark.test(names) || isContents(names.split(/\s+/));
  if (isHidden(element, role, names)) return true;
  const { id } = element;
  if (id !== '' && certainIds.test(id)) return true;
  return isNamedAround(tag, flags, names, id) && !holdsContent(element, doubts);
}

function isNamedAround(tag: string, flags: number, names: string, id: string): boolean {
  if (flags & kind.custom && custom.test(tag)) return true;
  if (names !== '' && namesAround(names)) return true;
  // Generators make the ids of sections of their headings' words: a section "feedback" is content.
  return id !== '' && ids.test(id) && tag !== 'section' && !names.includes('section');
}

/** Hidden, except where a click of the reader shows it: panels of tabs, and what a search in the page finds. */
function isHidden(element: Element, role: string | null, names: string): boolean {
  if (role === 'tabpanel' || /tab-?(?:pane|panel|content|item)/i.test(names)) return false;
  const hidden = element.getAttribute('hidden');
  return (hidden !== null && hidden !== 'until-found') || element.getAttribute('aria-hidden') === 'true';
}

/** A class or a form may stand around the whole page: what holds its title or its code is content, whatever it is called. */
function holdsContent(element: Element, doubts: Doubts): boolean {
  if (doubts.left <= 0) return false;
  const { getElementsByTagName, querySelector } = Element.prototype as Methods;
  const all = getElementsByTagName.call(element, '*');
  doubts.left -= all[large.elements] ? large.cost : 1;
  return querySelector.call(element, 'h1, pre, main, article') !== null;
}
