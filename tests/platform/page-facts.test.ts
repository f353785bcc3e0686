// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../platform/page-facts/read.ts';
import { settled } from '../../platform/page-facts/settle.ts';

const address = 'https://kubernetes.io/docs/probes/';
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const read = (body: string, head = '') => readPageFacts(page(body, head), address);

describe('what is read of a page', () => {
  test('is its title, its description and the address it was asked for', () => {
    const facts = read(
      '<main>Text</main>',
      '<title>Probes</title><meta name="description" content="How pods live">',
    );
    expect(facts).toMatchObject({
      url: address,
      title: 'Probes',
      description: 'How pods live',
      text: 'Text',
    });
  });

  test.each([
    {
      story: 'the article within main',
      body: '<main>Around<article>Inside</article></main>',
      text: 'Inside',
    },
    { story: 'main', body: '<p>Before</p><main>Inside</main>', text: 'Inside' },
    {
      story: 'what plays the part of main',
      body: '<p>Before</p><div role="main">Inside</div>',
      text: 'Inside',
    },
    { story: 'the only article', body: '<p>Before</p><article>Inside</article>', text: 'Inside' },
    { story: 'all of a page without any', body: '<p>One</p> <p>two</p>', text: 'One\ntwo' },
    { story: 'nothing of an empty page', body: '', text: '' },
  ])('is $story', ({ body, text }) => {
    expect(read(body).text).toBe(text);
  });

  test.each([
    '<nav>Menu</nav>',
    '<aside>Menu</aside>',
    '<footer>Menu</footer>',
    '<script>Menu</script>',
    '<style>Menu</style>',
    '<form>Menu</form>',
    '<button>Menu</button>',
    '<svg><title>Menu</title></svg>',
    '<div role="navigation"><h2>Menu</h2></div>',
    '<div role="search"><pre>Menu</pre></div>',
    '<div hidden>Menu</div>',
    '<!-- Menu -->',
  ])('is nothing of what stands around: %s', around => {
    const { text, headings, code } = read(`<main>Before ${around} after</main>`);
    expect({ text, headings, code }).toEqual({ text: 'Before after', headings: [], code: [] });
  });

  test('are headings without their link signs, and code as it stands', () => {
    const { headings, code } = read(
      '<main><h1>Pod\n lifecycle<a>¶</a></h1><h2>Probes #</h2><h5>Small</h5><pre><code>a:\n  b: 1</code></pre></main>',
    );
    expect(headings).toEqual(['Pod lifecycle', 'Probes']);
    expect(code).toEqual(['a:\n  b: 1']);
  });

  test('is no more than what it takes to tell, however long the page is', () => {
    const body = `<main>${'<h2>Heading</h2>'.repeat(200)}${`<pre>${'c'.repeat(9000)}</pre>`.repeat(5)}${'<p>word word</p>'.repeat(9000)}</main>`;
    const { text, code, headings } = read(body);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(code.join('').length).toBeLessThanOrEqual(10_000);
    expect(headings.length).toBeLessThanOrEqual(60);
  });

  test('changes nothing of it', () => {
    const document = page('<nav class="breadcrumb"><a>Docs</a></nav><main><h1>One</h1><pre>x</pre></main>');
    const before = document.cloneNode(true);
    readPageFacts(document, address);
    expect(document.isEqualNode(before)).toBe(true);
  });
});

describe('the trail of a page', () => {
  test.each([
    { story: 'of links', body: '<nav class="breadcrumbs"><a>Docs</a> <a>Concepts</a></nav>' },
    { story: 'of list items', body: '<ol class="breadcrumb"><li>Docs</li><li>Concepts</li></ol>' },
    {
      story: 'of links in list items, as most sites write it',
      body: '<nav aria-label="Breadcrumb"><ol><li><a>Docs</a></li><li><a>Concepts</a></li></ol></nav>',
    },
  ])('$story is read step by step, each once', ({ body }) => {
    expect(read(`${body}<main>Text</main>`).breadcrumbs).toEqual(['Docs', 'Concepts']);
  });
});

describe('waiting for a page that fills itself', () => {
  test('ends when it has been quiet', async () => {
    const document = page('<main></main>');
    expect(await settled(document, new AbortController().signal, { quiet: 10, limit: 1000 })).toBe(true);
  });

  test('ends at the limit on a page that never is', async () => {
    const document = page('<main></main>');
    const ticking = setInterval(() => document.body.append('tick'), 5);
    const started = performance.now();
    const calm = await settled(document, new AbortController().signal, { quiet: 60, limit: 150 });
    clearInterval(ticking);
    expect(calm).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('goes on while the page changes', async () => {
    const document = page('<main></main>');
    const started = performance.now();
    setTimeout(() => document.body.append('late'), 30);
    await settled(document, new AbortController().signal, { quiet: 60, limit: 1000 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(80);
  });

  test.each([
    { story: 'before it began', abortAfter: undefined },
    { story: 'while it lasted', abortAfter: 10 },
  ])('says so when it was called off $story', async ({ abortAfter }) => {
    const controller = new AbortController();
    if (abortAfter === undefined) controller.abort();
    else setTimeout(() => controller.abort(), abortAfter);
    expect(await settled(page(''), controller.signal, { quiet: 500, limit: 1000 })).toBe(false);
  });
});
