import { build, generate, install, run } from './steps.mjs';

await install();
await generate();
await build();
await run('node_modules/.bin/tsx', ['bench/run.ts']);
