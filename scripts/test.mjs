import { rmSync } from 'node:fs';
import { build, generate, install } from './steps.mjs';
import { checkSources, faults, playwright, suiteOf, vitest } from './suites.mjs';

rmSync('test-results', { recursive: true, force: true });
const suites = [
  await suiteOf('install', async () => {
    await install();
    await generate();
  }),
];
if (suites.every((suite) => suite.failed === 0)) {
  suites.push(await suiteOf('check', checkSources));
  suites.push(await vitest());
  suites.push(await suiteOf('build', build));
  if (suites.at(-1)?.failed === 0) suites.push(await playwright(), await faults());
}
for (const { name, passed, failed } of suites) console.info(`${name}: ${passed} passed, ${failed} failed`);
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  suites.reduce((total, suite) => total + suite[key], 0);
console.info(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
