import { kind } from './kinds.ts';

const roles = new Set(
  'navigation contentinfo search banner dialog alertdialog tablist menu menubar toolbar tooltip button'.split(
    ' ',
  ),
);

const word = (words: string) => `(?:${words.trim().replaceAll(/\s+/g, '|')})`;

/** Parts of class names that say what stands around the content, whatever the generator puts before and after them. */
const parts = word(`
  toc tableofcontents table-of-contents minitoc on-this-page onthispage doc-outline sidebar side-bar sidenav side-nav
  leftnav left-nav navbar topnav subnav breadcrumbs? pagination paginator pager prevnext prev-next feedback helpful
  was-this-helpful rating survey thumbs cookie cookies consent onetrust newsletter copyright edit-page edit-this-page
  edit-link edit-button suggest-edits page-edit editpage page-meta last-updated last-modified version-picker
  version-switcher version-selector version-dropdown language-picker language-selector language-switcher
  locale-picker skip-link skip-to-content skiplink headerlink hash-link header-anchor heading-anchor anchor-link
  anchorjs-link subheading-anchor codeblock-copy copy-button copy-btn btn-copy copybtn btn-clipboard copybutton
  code-header codeheader search-box searchbox social share-buttons announcement`);
/** The same, where only the whole name says so: as a part it names too much else. */
const wholes = word(`
  footer nav menu copy clipboard-button zeroclipboard-container code-btn-container btn-copy-code anchor anchorlink permalink
  lang related ad ads advertisement carbonads tabbed-labels sr-only visually-hidden visuallyhidden screen-reader-text
  md-content__button md-source-file md-tags md-code__nav feature-tooltip content-icon-container rst-versions
  nav-chapters nav-wrapper mobile-nav-chapters eyebrow mw-editsection catlinks printfooter noprint jump-link docs-actions
  awsdocs-page-utilities theme-doc-version-badge headerlink-icon mw-jump-link t-navbar`);
const isNamed = new RegExp(
  String.raw`(?:^|[\s])(?!(?:has|with|no|is|without|show|hide|hides|toggle|not)[-_])(?:(?:[\w:]*[-_]+)*?${parts}(?:[-_]+[\w-]*)?|${wholes})(?=\s|$)`,
  'i',
);
const isContents = /(?:^|\s)contents(?=\s)(?=.*\b(?:topic|local)\b)|\b(?:topic|local)\b.*\scontents(?=\s|$)/;
const ids =
  /^(?:toc|sidebar|side-?nav|left-?nav|navbar|breadcrumbs?|footer|feedback|page-?footer|table-of-contents|inline-topiclist|page-nav|onetrust[-\w]*|cookie[-\w]*|mw-navigation|survey)$/i;
const customParts =
  /-(?:toc|nav|navigation|footer|feedback|rating|cookie|search|breadcrumbs?|sidebar|menu|banner|dialog|snackbar|survey|copyright|actions|bookmark|tooltip)(?:-|$)/;
const customWholes =
  /^(?:devsite-header|site-header|app-header|global-header|clipboard-copy|awsdocs-language-banner|copy-button)$/;
/** Asides that are remarks within the content: notes, tips, warnings. */
const remark =
  /note|tip\b|warning|caution|admonition|callout|alert|important|danger|info\b|topic|hint|success|starlight-aside|example/i;

const known = new Map<string, boolean>();

/**
 * Whether an element stands around the content and is not a part of it: judged by its own name and attributes alone.
 *
 * @param flags of its tag
 */
export function isAround(element: Element, tag: string, flags: number): boolean {
  if (flags & kind.around) return true;
  if (flags & kind.form) return !holdsContent(element); // nothing else is asked of it: its fields may answer instead
  if (!element.hasAttributes()) return (flags & kind.aside) !== 0;
  const names = element.getAttribute('class') ?? '';
  if (flags & kind.inline)
    return (
      (names !== '' && isAroundByClass(names) && !holdsContent(element)) || element.hasAttribute('hidden')
    );
  const role = element.getAttribute('role');
  if (role !== null && roles.has(role)) return true;
  if (flags & kind.aside || role === 'complementary') return !remark.test(names) || isContents.test(names);
  if (isHidden(element, role, names)) return true;
  if (isNamedAround(element, tag, flags, names)) return !holdsContent(element);
  return false;
}

function isNamedAround(element: Element, tag: string, flags: number, names: string): boolean {
  if (flags & kind.custom && (customParts.test(tag) || customWholes.test(tag))) return true;
  if (names !== '' && isAroundByClass(names)) return true;
  const { id } = element;
  // Generators make the ids of sections of their headings' words: a section "feedback" is content.
  return (
    id !== '' && ids.test(id) && tag !== 'section' && !(flags & kind.heading) && !names.includes('section')
  );
}

/** Hidden, except where a click of the reader shows it: panels of tabs, and what a search in the page finds. */
function isHidden(element: Element, role: string | null, names: string): boolean {
  if (role === 'tabpanel' || /tab-?(?:pane|panel|content|item)/i.test(names)) return false;
  const hidden = element.getAttribute('hidden');
  return (hidden !== null && hidden !== 'until-found') || element.getAttribute('aria-hidden') === 'true';
}

function isAroundByClass(names: string): boolean {
  let around = known.get(names);
  if (around === undefined) {
    around = isNamed.test(names) || isContents.test(names);
    if (known.size > 2000) known.clear();
    known.set(names, around);
  }
  return around;
}

/** A class or a form may stand around the whole page: what holds its title or its code is content, whatever it is called. */
function holdsContent(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'h1, pre, main, article') !== null;
}
