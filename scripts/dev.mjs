import { run } from './command.mjs';
import { generate, install } from './steps.mjs';

await install();
await generate();
await run('node_modules/.bin/tsx', ['watch', '--include', 'lib/**/*', 'server.ts'], {
  NODE_ENV: 'development',
});
