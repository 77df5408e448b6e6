import { run } from './command.mjs';
import { build, generate, install } from './steps.mjs';

await install();
await generate();
await build();
await run('node_modules/.bin/tsx', ['bench/run.ts']);
