import { showTool } from './run-tool.ts';

const done = [
  showTool('wxt', ['prepare']),
  showTool('node', ['scripts/content-schema.ts']),
  showTool('node', ['scripts/content/report.ts', '--quiet']),
  showTool('eslint', ['--fix', '.']),
  showTool('prettier', ['--write', '--log-level', 'warn', '.']),
];
process.exitCode = done.every(Boolean) ? 0 : 1;
