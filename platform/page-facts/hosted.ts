import { joined } from './trail.ts';
import { shortText } from './short-text.ts';

/** A page of a site that shows other people's files, questions and talk: where its own words lie. */
export interface Hosted {
  readonly roots: readonly Element[];
  /** A file shown as it is. */
  readonly file?: string;
  /** The first heading, where it stands apart from the content. */
  readonly heading?: string;
  readonly breadcrumbs: readonly string[];
}

const exchange =
  /(?:^|\.)(?:stackoverflow\.com|serverfault\.com|superuser\.com|askubuntu\.com|stackexchange\.com|stackapps\.com)$/;

/** What a page of a code host or of a question site consists of; undefined where it is like any other page. */
export function hosted(document: Document, address: string): Hosted | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const path = pathname.split('/').filter(Boolean).map(decoded);
  if (hostname === 'github.com' || hostname === 'gist.github.com') return onGitHub(document, path);
  if (hostname === 'gitlab.com' || hostname.startsWith('gitlab.')) return onGitLab(document, path);
  if (hostname === 'bitbucket.org') return onBitbucket(document, path);
  return exchange.test(hostname) ? onStackExchange(document, hostname) : undefined;
}

function onGitHub(
  document: Document,
  [owner, repository, view, , ...rest]: readonly string[],
): Hosted | undefined {
  if (owner === undefined || repository === undefined) return undefined;
  const place = (steps: readonly string[]) => joined('GitHub', [`${owner}/${repository}`, ...steps]);
  if (view === 'issues' || view === 'discussions' || view === 'pull') {
    const title = document.querySelector('bdi.js-issue-title, [data-testid="issue-title"], .js-issue-title');
    return talk(
      title,
      document.querySelectorAll('.markdown-body'),
      place([view === 'pull' ? 'pull requests' : view]),
    );
  }
  const read = document.querySelector(
    '#readme .markdown-body, #wiki-body .markdown-body, article.markdown-body',
  );
  if (read) return { roots: [read], breadcrumbs: place(view === 'wiki' ? ['wiki'] : rest) };
  if (view !== 'blob' && view !== 'blame') return undefined;
  const whole = document.querySelector<HTMLTextAreaElement>('textarea#read-only-cursor-text-area');
  const lines = document.querySelector('.react-code-lines, table.js-file-line-container');
  return shown(whole?.value, lines, rest.at(-1), place(rest));
}

function onGitLab(document: Document, path: readonly string[]): Hosted | undefined {
  const dash = path.indexOf('-');
  const project = (dash < 0 ? path : path.slice(0, dash)).join('/');
  const [view, , ...rest] = dash < 0 ? [] : path.slice(dash + 1);
  const place = (steps: readonly string[]) => joined('GitLab', [project, ...steps]);
  if (view === 'issues' || view === 'merge_requests' || view === 'work_items') {
    const title = document.querySelector(
      '[data-testid="issue-title"], [data-testid="work-item-title"], .detail-page-header + * h1, h1.title',
    );
    return talk(
      title,
      document.querySelectorAll('.description .md, [data-testid="work-item-description"] .md, .note-text.md'),
      place([view.replace('_', ' ')]),
    );
  }
  const read = document.querySelector(
    '.js-wiki-page-content, .file-content.md, .file-content .md, .readme-holder .md, .blob-viewer .md',
  );
  if (read) return { roots: [read], breadcrumbs: place(view === 'wikis' ? ['wiki'] : rest) };
  const code = document.querySelector(
    '.file-content .code, .blob-viewer .code, .blob-content pre, .blob-viewer pre',
  );
  return view === 'blob' ? shown(undefined, code, rest.at(-1), place(rest)) : undefined;
}

function onBitbucket(
  document: Document,
  [owner, repository, view, , ...rest]: readonly string[],
): Hosted | undefined {
  if (owner === undefined || repository === undefined) return undefined;
  const breadcrumbs = joined('Bitbucket', [`${owner}/${repository}`, ...rest]);
  const read = document.querySelector(
    '#readme .markup, [data-testid*="readme" i], .markup-content, #wiki-content, .wiki-content',
  );
  if (read) return { roots: [read], breadcrumbs };
  const code = document.querySelector(
    '[data-testid="code-lines"], .CodeMirror-code, .file-source .code, .view-lines',
  );
  return view === 'src' ? shown(undefined, code, rest.at(-1), breadcrumbs) : undefined;
}

function onStackExchange(document: Document, hostname: string): Hosted | undefined {
  const question = document.querySelector('#question');
  if (!question) return undefined;
  const tags = [...question.querySelectorAll('.post-tag')].slice(0, 6).map(tag => shortText(tag));
  const posts = document.querySelectorAll('#question .s-prose, #answers .s-prose');
  const site = hostname === 'stackoverflow.com' ? 'Stack Overflow' : hostname;
  return talk(document.querySelector('#question-header h1'), posts, joined(site, [...new Set(tags)]));
}

/** A title and what people wrote under it. */
function talk(
  title: Element | null,
  posts: NodeListOf<Element>,
  breadcrumbs: readonly string[],
): Hosted | undefined {
  const roots = [...posts].slice(0, 40);
  if (roots.length === 0) return undefined;
  return { roots, breadcrumbs, ...(title ? { heading: shortText(title, 300) } : {}) };
}

/** A file: all of it where the page keeps it as text, else the lines that are drawn. */
function shown(
  text: string | undefined,
  lines: Element | null,
  name: string | undefined,
  breadcrumbs: readonly string[],
): Hosted | undefined {
  const heading = name === undefined ? {} : { heading: name };
  if (text) return { roots: [], file: text, breadcrumbs, ...heading };
  return lines ? { roots: [lines], breadcrumbs, ...heading } : undefined;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step; // an address need not be well formed
  }
}
