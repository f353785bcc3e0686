import { readFileSync } from 'node:fs';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import type { PageFacts } from '../../core/placement/facts.ts';
import { place } from '../../core/placement/place.ts';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { bareBrowser, bundleReader } from '../../scripts/browser/page-reader.ts';
import { signals } from '../current.ts';
import { around, expected } from '../fixtures/generators/expected.ts';

// The reader alone, in a real browser: one browser and one bundle for all of these pages.

interface Reader {
  readonly browser: Browser;
  readonly script: string;
}
const test = base.extend<{ page: Page; read: Read }, { reader: Reader }>({
  reader: [
    async ({}, use, info) => {
      const browser = await bareBrowser(info.project.name as BrowserKind);
      await use({ browser, script: await bundleReader() });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ reader }, use) => {
    const page = await reader.browser.newPage();
    await use(page);
    await page.close();
  },
  read: async ({ page, reader }, use) => {
    await use(async (body, address = 'https://docs.example/page', contentType = 'text/html') => {
      await page.route('**/*', route =>
        route.request().isNavigationRequest()
          ? route.fulfill({ body, contentType: `${contentType}; charset=utf-8` })
          : route.abort(),
      );
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(reader.script);
      return await page.evaluate<PageFacts>('pageReader.readPageFacts(document, location.href)');
    });
  },
});
/** Serves a page at an address, and reads it there. */
type Read = (body: string, address?: string, contentType?: string) => Promise<PageFacts>;

const fixture = (name: string) => readFileSync(`tests/fixtures/generators/${name}.html`, 'utf8');
const doc = (body: string, title = 'A page') => `<!doctype html><title>${title}</title><body>${body}`;

for (const { file, headings, code, trail, says } of expected)
  test(`of a page made by ${file} its own words are read, and nothing around them`, async ({ read }) => {
    const facts = await read(fixture(file));
    expect({ headings: facts.headings, code: facts.code, trail: facts.breadcrumbs }).toEqual({
      headings,
      code,
      trail,
    });
    for (const words of says) expect(facts.text).toContain(words);
    expect(facts.text).not.toMatch(around);
    for (const block of code.filter(one => one.includes('\n')))
      expect(facts.text).not.toContain(block.split('\n')[0]);
  });

test('no page is placed wrongly for how it is built, and most are placed by their words alone', async ({
  read,
}) => {
  const placed: string[] = [];
  for (const { file, subject } of expected) {
    const layer = place(await read(fixture(file)), signals)?.layer;
    expect([subject, undefined], file).toContain(layer);
    if (layer) placed.push(file);
  }
  expect(placed.length).toBeGreaterThanOrEqual(expected.length * 0.75);
});

test('a page read in slices says the same as one read at once, and nothing once it was called off', async ({
  read,
  page,
}) => {
  const facts = await read(fixture('docusaurus'));
  const sliced = 'pageReader.readPageFactsInSlices(document, location.href';
  expect(await page.evaluate(`${sliced}, new AbortController().signal)`)).toEqual(facts);
  expect(await page.evaluate(`${sliced}, AbortSignal.abort())`)).toBeUndefined();
});

test.describe('files that are shown as they are', () => {
  const markdown = [
    '---',
    'title: Runners',
    '---',
    '# Register a *runner*',
    '',
    'Give it a [token](https://x.example) and `tags`.',
    '',
    'Underlined',
    '----------',
    '```yaml',
    '# no heading',
    'tags: [linux]',
    '```',
    '## Remove it ##',
    '- one step',
  ].join('\n');

  test('Markdown is read as headings, prose and fenced code', async ({ read }) => {
    const facts = await read(markdown, 'https://raw.example/docs/runners.md', 'text/plain');
    expect(facts).toMatchObject({
      title: 'Runners',
      headings: ['Register a *runner*', 'Underlined', 'Remove it'],
      code: ['# no heading\ntags: [linux]'],
      breadcrumbs: ['docs'],
    });
    expect(facts.text).toContain('Give it a token and tags.');
    expect(facts.text).toContain('one step');
    expect(facts.text).not.toContain('linux');
  });

  for (const name of [
    'main.tf',
    'deploy.yaml',
    'ci.yml',
    'Dockerfile',
    'Jenkinsfile',
    'policy.json',
    'job.hcl',
  ])
    test(`${name} is one block of code that is called by its name`, async ({ read }) => {
      const facts = await read('first {\n  second = 1\n}\n', `https://raw.example/o/r/${name}`, 'text/plain');
      expect(facts).toMatchObject({
        title: name,
        text: '',
        headings: [],
        code: ['first {\n  second = 1\n}'],
      });
    });

  test('a plain text is prose', async ({ read }) => {
    const facts = await read('Words of a person.', 'https://raw.example/notes.txt', 'text/plain');
    expect(facts).toMatchObject({ text: 'Words of a person.', code: [] });
  });
});

test.describe('sites that show the words of others', () => {
  const nav = '<header><h1>Site</h1></header><nav>Marmalade</nav>';

  test('a repository on GitHub is its readme', async ({ read }) => {
    const facts = await read(
      doc(`${nav}<main><table aria-label="Folders and files"><tr><td>toasters</td></tr></table><div id="readme"><article class="markdown-body entry-content" itemprop="text">
        <div class="markdown-heading"><h1 class="heading-element">Sluice</h1><a id="user-content-sluice" class="anchor" href="#sluice"><svg></svg></a></div><p>Syncs manifests to clusters.</p>
        <div class="highlight highlight-source-shell notranslate"><pre>sluice <span class="pl-c1">sync</span></pre><div class="zeroclipboard-container"><clipboard-copy>Copy</clipboard-copy></div></div></article></div></main>`),
      'https://github.com/acme/sluice',
    );
    expect(facts).toMatchObject({
      headings: ['Sluice'],
      code: ['sluice sync'],
      breadcrumbs: ['GitHub', 'acme/sluice'],
      text: 'Sluice\nSyncs manifests to clusters.',
    });
  });

  const file = 'https://github.com/acme/sluice/blob/main/deploy/web.yaml';
  for (const [story, body] of [
    [
      'the text that the page keeps',
      '<textarea id="read-only-cursor-text-area" readonly>kind: Pod\nname: web</textarea><div class="react-code-lines"><div>kind</div></div>',
    ],
    [
      'the lines that are drawn',
      '<div class="react-line-numbers"><div>1</div></div><div class="react-code-lines"><div class="react-code-text react-code-line-contents"><div class="react-file-line">kind: Pod</div></div><div class="react-code-text react-code-line-contents"><div class="react-file-line">name: web</div></div></div>',
    ],
    [
      'the older table',
      '<table class="highlight js-file-line-container"><tr><td class="blob-num" data-line-number="1">1</td><td class="blob-code blob-code-inner">kind: Pod</td></tr><tr><td class="blob-num">2</td><td class="blob-code blob-code-inner">name: web</td></tr></table>',
    ],
  ] as const)
    test(`a file on GitHub is its code, from ${story}`, async ({ read }) => {
      const facts = await read(doc(`${nav}<main><div>Marmalade</div>${body}</main>`), file);
      expect(facts).toMatchObject({
        headings: ['web.yaml'],
        code: ['kind: Pod\nname: web'],
        breadcrumbs: ['GitHub', 'acme/sluice', 'deploy', 'web.yaml'],
        text: '',
      });
    });

  for (const title of [
    '<bdi class="js-issue-title markdown-title">Sync hangs</bdi>',
    '<bdi data-testid="issue-title">Sync hangs</bdi>',
  ])
    test(`an issue on GitHub is its title and what people wrote: ${title.slice(0, 26)}`, async ({ read }) => {
      const facts = await read(
        doc(
          `${nav}<main><h1>${title} <span>#7</span></h1><div class="comment-body markdown-body"><p>The controller waits.</p><pre>kubectl logs</pre></div><div>Marmalade</div><div class="markdown-body"><p>Raise the limit.</p></div></main>`,
        ),
        'https://github.com/acme/sluice/issues/7',
      );
      expect(facts).toMatchObject({
        headings: ['Sync hangs'],
        text: 'Sync hangs\nThe controller waits.\nRaise the limit.',
        code: ['kubectl logs'],
        breadcrumbs: ['GitHub', 'acme/sluice', 'issues'],
      });
    });

  test('a file on GitLab is its code, and a wiki page its words', async ({ read }) => {
    const code = await read(
      doc(
        `${nav}<main><div class="file-holder"><div class="file-content code"><div class="line-numbers"><a class="file-line-num">1</a></div><div class="blob-content"><pre class="code highlight"><code><span class="line">stages:</span>\n<span class="line">  - test</span></code></pre></div></div></div></main>`,
      ),
      'https://gitlab.com/acme/tools/sluice/-/blob/main/.gitlab-ci.yml',
    );
    expect(code).toMatchObject({
      code: ['stages:\n  - test'],
      breadcrumbs: ['GitLab', 'acme/tools/sluice', '.gitlab-ci.yml'],
    });
    const wiki = await read(
      doc(`${nav}<main><div class="js-wiki-page-content md"><h1>On call</h1><p>Ring twice.</p></div></main>`),
      'https://gitlab.com/acme/sluice/-/wikis/on-call',
    );
    expect(wiki).toMatchObject({
      headings: ['On call'],
      text: 'On call\nRing twice.',
      breadcrumbs: ['GitLab', 'acme/sluice', 'wiki'],
    });
  });

  test('a question on Stack Overflow is itself, its answers and its tags', async ({ read }) => {
    const facts = await read(
      doc(
        `${nav}<div id="content"><div id="question-header"><h1 itemprop="name"><a class="question-hyperlink">Why is my pod pending?</a></h1></div><div id="mainbar"><div id="question" class="question"><div class="votecell">42</div><div class="s-prose js-post-body"><p>No node fits.</p><pre class="lang-yaml s-code-block"><code class="hljs">cpu: 64</code></pre></div><div class="post-taglist"><a class="s-tag post-tag">kubernetes</a><a class="s-tag post-tag">scheduling</a></div></div><div id="answers"><div class="answer"><div class="s-prose">Ask for less.</div><div class="comments">toasters</div></div></div></div></div>`,
      ),
      'https://stackoverflow.com/questions/1/why',
    );
    expect(facts).toMatchObject({
      headings: ['Why is my pod pending?'],
      text: 'Why is my pod pending?\nNo node fits.\nAsk for less.',
      code: ['cpu: 64'],
      breadcrumbs: ['Stack Overflow', 'kubernetes', 'scheduling'],
    });
  });
});

test.describe('a page that fills itself late', () => {
  const wait = `(async () => {
    const began = performance.now();
    const readable = await pageReader.whenReadable(document, globalThis.calling?.signal ?? new AbortController().signal);
    return { readable, took: performance.now() - began, words: document.body.textContent.includes('late words') };
  })()`;
  type Waited = { readable: boolean; took: number; words: boolean };
  const full = `<main><p>${'A full page needs no patience. '.repeat(30)}</p></main>`;

  test('is not waited for when it is full', async ({ read, page }) => {
    await read(doc(full));
    await page.waitForLoadState('load');
    const { readable, took } = await page.evaluate<Waited>(wait);
    expect(readable).toBe(true);
    expect(took).toBeLessThan(100);
  });

  test('is waited for until its words are there', async ({ read, page }) => {
    await read(doc('<main><p>Loading</p></main>'));
    await page.evaluate(
      `setTimeout(() => document.querySelector('main').append('late words '.repeat(60)), 700)`,
    );
    const { took, words } = await page.evaluate<Waited>(wait);
    expect(words).toBe(true);
    expect(took).toBeLessThan(3000);
  });

  test('is waited for no longer than three seconds', async ({ read, page }) => {
    await read(doc('<main></main>'));
    await page.evaluate(`setInterval(() => document.querySelector('main').append('.'), 20)`);
    const { readable, took } = await page.evaluate<Waited>(wait);
    expect(readable).toBe(true);
    expect(took).toBeLessThan(3300);
  });

  test('is read as it is when nothing comes', async ({ read, page }) => {
    await read(doc('<main>Short for ever.</main>'));
    expect((await page.evaluate<Waited>(wait)).took).toBeLessThan(2000);
  });

  test('is let go when the reader leaves it', async ({ read, page }) => {
    await read(doc('<main></main>'));
    await page.evaluate(`globalThis.calling = new AbortController(); setTimeout(() => calling.abort(), 50)`);
    expect(await page.evaluate(wait)).toMatchObject({ readable: false });
  });
});

test.describe('a hostile page', () => {
  // Made in a document that is not shown: browsers themselves do not survive to draw some of these.
  const pages = {
    'a hundred thousand headings': `for (let i = 0; i < 1e5; i++) add(main, 'h2').textContent = 'Heading ' + i`,
    'a text of sixteen million characters': `main.append('word '.repeat(3.2e6))`,
    'code of sixteen million characters': `add(main, 'pre').append('line\\n'.repeat(3.2e6))`,
    'fifty thousand levels': `let at = main; for (let i = 0; i < 5e4; i++) at = add(at, 'div'); for (let i = 0; i < 300; i++) add(at, 'h2').append('x')`,
    'two hundred thousand empty elements before its words': `const nav = add(main, 'nav'); for (let i = 0; i < 2e5; i++) add(nav, 'i'); main.append('words')`,
    'forty thousand spans of one character': `for (let i = 0; i < 4e4; i++) { const one = add(main, 'span'); one.className = 'c' + i; one.append('x') }`,
    'forty thousand blocks of code': `for (let i = 0; i < 4e4; i++) add(main, 'pre').append('x')`,
    'very long class names': `for (let i = 0; i < 500; i++) { const one = add(main, 'div'); one.className = ('a-_' + i).repeat(300); one.append('x') }`,
    'sidebars within sidebars': `let at = main; for (let i = 0; i < 5e3; i++) { at = add(at, 'div'); at.className = 'sidebar' } add(at, 'h1')`,
    'forms whose fields take the names of properties': `main.innerHTML = '<form><input name="localName"><input name="firstChild"><input name="getAttribute"><input name="parentElement"><h1>In a form</h1><pre>x</pre></form><form><input name="hasAttributes"><input name="nodeType"><h1>x</h1></form>'`,
    'an image that is called title': `main.innerHTML = '<img name="title"><h1>One</h1>'`,
    'JSON that lies': `const script = add(other.head, 'script'); script.type = 'application/ld+json'; script.textContent = '{"@type":"BreadcrumbList","itemListElement":[null,1,{"name":{}},{"item":null}]}'`,
    'no body': `other.body.remove()`,
  };
  for (const [story, make] of Object.entries(pages))
    test(`with ${story} is read within bounds`, async ({ read, page }) => {
      await read(doc('words'));
      const { facts, took } = await page.evaluate<{ facts: PageFacts; took: number }>(`(() => {
        const other = document.implementation.createHTMLDocument('t');
        const add = (to, tag) => to.appendChild(other.createElement(tag));
        const main = add(other.body, 'main');
        ${make};
        const began = performance.now();
        const facts = pageReader.readPageFacts(other, 'https://docs.example/');
        return { facts, took: performance.now() - began };
      })()`);
      expect(facts.text.length).toBeLessThanOrEqual(4_000);
      expect(facts.code.join('').length).toBeLessThanOrEqual(10_000);
      expect(facts.headings.length).toBeLessThanOrEqual(60);
      expect(took).toBeLessThan(1000); // a guard against growth with the page: machines that test are slow
    });
});
