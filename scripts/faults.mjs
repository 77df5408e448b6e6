import { run } from './command.mjs';
import { build, generate, install } from './steps.mjs';

try {
  await install();
  await generate();
  await build();
  await run('node_modules/.bin/vitest', ['run', '--config', 'faults/vitest.config.ts']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
