import { build, generate, install } from './steps.mjs';

try {
  await install();
  await generate();
  await build();
} catch (error) {
  console.error(`errdex: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

// In this very process, so that signals reach the server and its exit code is ours.
process.env.NODE_ENV = 'production';
process.setSourceMapsEnabled(true);
await import('../build/server.mjs');
