import { run } from './command.mjs';
import { generate, install } from './steps.mjs';
import { checkSources } from './suites.mjs';

try {
  await install();
  await generate();
  await checkSources();
  await run('node_modules/.bin/vitest', ['run', '--project', 'unit']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
