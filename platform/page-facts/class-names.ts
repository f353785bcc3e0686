/** Parts of class names that say what stands around the content, whatever the generator puts before and after them. */
const parts = new RegExp(
  `-(?:${`toc tableofcontents table-of-contents minitoc on-this-page onthispage doc-outline sidebar side-bar sidenav side-nav
  leftnav left-nav navbar topnav subnav breadcrumbs? pagination paginator pager prevnext prev-next feedback helpful rating
  survey thumbs cookies? consent onetrust newsletter copyright edit-page edit-this-page edit-link edit-button suggest-edits
  page-edit editpage page-meta last-updated last-modified version-picker version-switcher version-selector version-dropdown
  language-picker language-selector language-switcher locale-picker skip-link skip-to skiplink headerlink hash-link
  header-anchor heading-anchor anchor-link anchorjs-link subheading-anchor copy-button copy-btn btn-copy copybtn
  btn-clipboard copybutton code-header codeheader code-block-header search-box searchbox social share-buttons announcement`
    .split(/\s+/)
    .join('|')})-`,
);
/** The same, where only the whole name says so: as a part it names too much else. */
const wholes = new Set(
  `footer nav menu copy clipboard-button zeroclipboard-container code-btn-container btn-copy-code anchor anchorlink permalink
  lang related ad ads advertisement carbonads tabbed-labels screen-reader-text md-content__button md-source-file md-tags
  md-code__nav feature-tooltip content-icon-container rst-versions nav-chapters nav-wrapper mobile-nav-chapters eyebrow
  mw-editsection catlinks printfooter noprint jump-link docs-actions awsdocs-page-utilities theme-doc-version-badge
  t-navbar`.split(/\s+/),
);
/** Names that tell of what is elsewhere on the page: "has-sidebar". */
const elsewhere = /^-(?:has|with|no|is|without|show|hide|hides|toggle|not)-/;

const longest = 400;
const known = new Map<string, boolean>();

/** The class of an element, as far as anybody reads it: pages can make it as long as they like. */
export function classOf(element: Element): string {
  return element.getAttribute('class')?.slice(0, longest) ?? '';
}

/** Whether a class says that its element stands around the content. Sites repeat their classes, so answers are kept. */
export function namesAround(names: string): boolean {
  let around = known.get(names);
  if (around === undefined) {
    const all = names.split(/\s+/);
    around = all.some(namesOneAround) || isContents(all);
    if (known.size > 2000) known.clear();
    known.set(names, around);
  }
  return around;
}

/** Sphinx calls the list of a page's sections so; for others "contents" is a way to draw. */
export function isContents(all: readonly string[]): boolean {
  return all.includes('contents') && (all.includes('topic') || all.includes('local'));
}

function namesOneAround(name: string): boolean {
  if (wholes.has(name)) return true;
  const split = name.replaceAll(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3-$2').toLowerCase();
  const hyphened = `-${split.replaceAll(/[^a-z0-9]+/g, '-')}-`;
  return parts.test(hyphened) && !elsewhere.test(hyphened);
}
