import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ContentError, sayComplaint } from '../../core/curriculum/read-yaml.ts';
import { checkContent } from '../../modules/content/check.ts';
import { chapterId } from '../../core/curriculum/schema-chapter.ts';
import { chapterFile, topicFiles } from '../../modules/content/read.ts';
import { ensureBrowsers, hasDisplay } from '../browser/find.ts';
import { servePreview } from './preview/serve.ts';
import { today } from './today.ts';

// Shows a topic, or the opening chapter (`landscape`), as readers will see it: `npm run content:preview <topic>`. Where there is a display, in the browser, and it
// follows the file; where there is none, as pictures.

const root = process.cwd();
const known = [
  { file: chapterFile, id: chapterId },
  ...topicFiles(root).map(file => ({ file, id: file.replace(/^.*\/|\.yaml$/g, '') })),
];
const topic = known.find(({ id }) => id === process.argv[2]);
if (!topic) stop(notKnown(process.argv[2]));

try {
  const preview = await servePreview(root);
  const { complaints } = await checkContent(root, today());
  for (const complaint of complaints.filter(({ file }) => file === topic.file))
    console.log(sayComplaint(complaint));
  if (hasDisplay()) {
    console.log(`${preview.addressOf(topic.id)}\nIt follows ${topic.file} as you save it. Ctrl+C ends it.`);
    preview.open(topic.id);
  } else {
    const pictures = await shoot(preview.addressOf(topic.id), topic.id);
    await preview.close();
    console.log(`There is no display, so the preview is in pictures:\n${pictures.join('\n')}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  stop(error.message);
}

/** Takes a picture of the whole preview, light and dark, and gives where they are. */
async function shoot(address: string, id: string): Promise<string[]> {
  const executablePath = ensureBrowsers(['chromium']).chromium ?? '';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // as root Chromium starts in no other way
  const browser = await chromium.launch({ executablePath, args });
  mkdirSync('.output/preview', { recursive: true });
  const pictures: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 900 } });
    await page.goto(address);
    await page.locator('main[aria-busy=false]').waitFor();
    const path = `.output/preview/${id}-${colorScheme}.png`;
    await page.screenshot({ path, fullPage: true });
    pictures.push(path);
  }
  await browser.close();
  return pictures;
}

function notKnown(wanted: string | undefined): string {
  const usage = 'npm run content:preview <topic>';
  if (!wanted) return `Say which topic: ${usage}, with one of\n${known.map(({ id }) => id).join(', ')}.`;
  const near = known
    .filter(({ id }) => wanted.split('-').some(word => id.includes(word)))
    .map(({ id }) => id);
  return `There is no topic "${wanted}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : `They are in content/topics: ${usage}.`}`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
