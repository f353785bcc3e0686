/** A page that is measured. Its HTML is made when it is asked for: sixteen megabytes are not kept for each. */
export interface BenchPage {
  readonly name: string;
  readonly address: string;
  /** Size in millions of characters; 0 for pages that are not about size. */
  readonly megabytes: number;
  /** Whether it is on a listed host, so that the page script runs. */
  readonly read: boolean;
  readonly html: () => string;
}

/** Where pages stand: read and found to be about nothing of ours, read and hinted, or on no listed host. */
export const addresses = {
  silent: 'https://www.elastic.co/docs/our-kitchen/bread',
  hinted: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
  elsewhere: 'https://cooking.example/company/our-kitchen/bread',
} as const;

export type Place = keyof typeof addresses;

const subjects: Record<'kitchen' | 'cluster', readonly string[]> = {
  kitchen: words(
    'bread flour water dough oven loaf crust rye salt yeast rest fold knead shape bake slice warm morning table guest bowl',
  ),
  cluster: words(
    'pod node container image cluster kubelet probe restart schedule volume namespace replica event status phase grace signal',
  ),
};
const common = words(
  'the of a and to with for each when it is runs until before after every one some that which by in',
);

/** A documentation page as generators make them, about our subject where it is to be hinted. */
export function documentation(megabytes: number, place: Place): BenchPage {
  const subject = place === 'hinted' ? subjects.cluster : subjects.kitchen;
  return {
    name: place === 'silent' ? `${megabytes} MB` : `${megabytes} MB, ${place}`,
    address: addresses[place],
    megabytes,
    read: place !== 'elsewhere',
    html: () => written(megabytes * 1e6, wordsFrom([...subject, ...common])),
  };
}

type Words = (count: number) => string;

/** The same words on every run: a page that changes cannot be compared with the one of yesterday. */
function wordsFrom(vocabulary: readonly string[]): Words {
  let seed = 20_261;
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) % vocabulary.length;
  return count => Array.from({ length: count }, () => vocabulary[next()]).join(' ');
}

/** A fifth of a page is the list of all pages beside the content, as on the sites that we know. */
function written(characters: number, some: Words): string {
  const links = filled(
    characters / 5,
    at => `<li class="nav-item"><a class="nav-link" href="/docs/${at}/">${some(3)}</a></li>\n`,
  );
  const sections = filled((characters * 4) / 5, at => section(at, some));
  const title = `About ${some(3)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${some(20)}">
<style>body{font:16px/1.5 sans-serif;margin:0}.sidebar{position:absolute;width:240px;height:90vh;overflow:auto}main{margin-left:260px}pre{background:#eee;padding:8px}td{border:1px solid #ccc}.copy{float:right}</style></head>
<body><header><a href="/">${some(1)}</a><form role="search"><input></form></header>
<nav class="sidebar" aria-label="Chapters"><ul>${links}</ul></nav>
<main><nav aria-label="Breadcrumb" class="breadcrumb"><ol><li><a href="/docs/">${some(1)}</a></li><li>${some(2)}</li></ol></nav>
<article><h1>${title}</h1>${sections}</article></main><footer>${some(12)}</footer>${late}</body></html>`;
}

function section(at: number, some: Words): string {
  return `<section id="part-${at}"><h2>${some(4)} ${at}<a class="headerlink" href="#part-${at}">#</a></h2>
<p>${some(30)} <code>${some(2)}</code> ${some(20)} <a href="/docs/${at}/">${some(3)}</a> ${some(15)}.</p>
<ul><li>${some(8)}</li><li><strong>${some(2)}</strong> ${some(9)}</li><li>${some(6)}</li></ul>
<div class="code-block"><div class="code-block-toolbar"><span class="language">yaml</span><button class="copy" type="button">Copy</button></div>
<pre><code class="language-yaml"><span class="line"><span class="k">kind</span>: <span class="s">${some(1)}</span></span>
<span class="line"><span class="k">name</span>: <span class="s">${some(1)}-${at}</span></span>
</code></pre></div>
<h3>${some(3)}</h3><p>${some(50)} <em>${some(3)}</em>.</p>
<table><thead><tr><th>${some(1)}</th><th>${some(1)}</th></tr></thead><tbody><tr><td>${some(2)}</td><td>${some(5)}</td></tr><tr><td>${some(2)}</td><td>${some(5)}</td></tr></tbody></table></section>\n`;
}

/**
 * Most pages are complete some time after their text is there: a picture comes late, so that the page script runs before
 * `load`, as the browser lets it, and could delay it. Clicks are timed; they select nothing, because looking for what can be
 * selected takes the browser seconds where a hundred thousand elements are not shown.
 */
const late = `<script>addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: '/late.png' })));
addEventListener('mousedown', event => event.preventDefault(), true);
addEventListener('pointerdown', event => (globalThis.delays ??= []).push(performance.now() - event.timeStamp), true);</script>`;

/** Pages made to be dear: each has what a reader of pages might do too often. */
export const adversarial: readonly BenchPage[] = [
  made('100,000 headings', `for (let at = 0; at < 1e5; at++) main.append(made('h2', 'Heading ' + at));`),
  { ...made('one text of 16 MB', ''), html: () => shell(`<main><p>${'word '.repeat(3_200_000)}</p></main>`) },
  made(
    'nested 50,000 deep', // by script: the parser itself stops at a depth of 512
    `let at = main; for (let depth = 0; depth < 5e4; depth++) { const below = made('div', ''); at.append(below); at = below; } at.append('deep');`,
  ),
  made(
    '200,000 empty elements in nav',
    `const nav = made('nav', ''); for (let at = 0; at < 2e5; at++) nav.append(made('i', '')); document.body.prepend(nav);`,
  ),
];

function made(name: string, script: string): BenchPage {
  return {
    name,
    address: addresses.silent,
    megabytes: 0,
    read: true,
    html: () =>
      shell(
        `<main><h1>${name}</h1></main><script>{ const main = document.querySelector('main'); const made = (tag, text) => { const one = document.createElement(tag); if (text) one.textContent = text; return one; }; ${script} }</script>`,
      ),
  };
}

/** Not drawn: how long the browser takes to lay such a page out is not the question, and it is long. */
function shell(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><style>main,nav{display:none}</style></head><body>${body}${late}</body></html>`;
}

function filled(characters: number, part: (at: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const next = part(at);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
