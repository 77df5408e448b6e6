import { spawn } from 'node:child_process';
import { build, generate, install } from './steps.mjs';

try {
  await install();
  await generate();
  await build();
} catch (error) {
  console.error(`errdex: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const server = spawn(process.execPath, ['--enable-source-maps', 'build/server.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
