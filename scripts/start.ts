import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowsers, hasDisplay } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { samples, serve, type Sample } from './browser/samples.ts';
import { tellStory } from './browser/story.ts';
import { showTool } from './run-tool.ts';

// The main job on a machine that has just cloned: build, then a browser with the extension in it. Where there is a
// display the reader takes over from a start page; where there is none, the same story is driven and told.

if (!showTool('wxt', ['build'])) process.exit(1);
ensureBrowsers(['chromium']);
await (hasDisplay() ? openForTheReader() : driveTheStory());

async function openForTheReader(): Promise<void> {
  const strata = await launch('chromium', { profile: '.output/profile', headless: false, keepWelcome: true });
  const start = startPage();
  await serve(strata.context, [start, ...Object.values(samples)], { others: 'continue' });
  const page = strata.context.pages()[0] ?? (await strata.context.newPage());
  await page.goto(start.address);
  console.log(
    '\nThe browser is open. Follow a sample page, read the hint, and press the Strata button. Close the browser to end.',
  );
  await strata.context.waitForEvent('close', { timeout: 0 });
}

async function driveTheStory(): Promise<void> {
  const pictures = '.output/story';
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  console.log(
    '\nThere is no display, so the story is driven here, on sample pages served from inside the browser:\n',
  );
  const began = performance.now();
  await tellStory('chromium', `${pictures}/profile`, {
    step: async (sentence, tell) => {
      await tell();
      console.log(`✓ ${sentence}`);
    },
    picture: async (name, page) => {
      await page.screenshot({ path: `${pictures}/${name}.png` });
    },
  });
  rmSync(`${pictures}/profile`, { recursive: true, force: true });
  console.log(
    `\nDone in ${((performance.now() - began) / 1000).toFixed(1)} s. Pictures are in ${pictures}. With a display, this opens a browser for you.`,
  );
}

function startPage(): Sample {
  const links = Object.values(samples).map(
    ({ address, title, layer }) =>
      `<li><a href="${address}">${title}</a><br><small>${new URL(address).host} · ${seenAs(layer, address)}</small></li>`,
  );
  return {
    address: 'https://start.strata.example/',
    title: 'Try Strata',
    layer: undefined,
    body: `<p>Strata is installed in this browser. These pages are samples, written for trying it and served at real addresses from inside this browser; any other address goes to the internet as usual. The Strata button is behind the puzzle piece of the toolbar, where it can be pinned.</p><ul>${links.join('')}</ul>`,
  };
}

function seenAs(layer: string | undefined, address: string): string {
  if (layer === undefined) return 'Strata stays silent here';
  return new URL(address).host.endsWith('.example')
    ? `${layer}, when you press the Strata button: this host is not listed`
    : layer;
}
