import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { administrator } from './e2e/fixtures/administrator';

// Debian's Chromium, where Playwright cannot download its own.
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const port = Number(process.env.E2E_PORT ?? 3199);
const running = process.env.E2E_BASE_URL;
// Workers read this file again: the folder is made once.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'errdex-e2e-'));

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Only what is broken comes near: a machine may have others to serve, too.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results/browser',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: running ?? `http://localhost:${port}`,
    // A trace of each test would take a quarter of the time of all: `--trace on` makes one where it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  ...(running === undefined
    ? {
        webServer: {
          command: 'node e2e/fixtures/serve.mjs',
          url: `http://localhost:${port}/readyz`,
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
          env: {
            NODE_ENV: 'production',
            PORT: String(port),
            ERRDEX_DATA_DIR: process.env.E2E_DATA_DIR,
            DATABASE_URL: '',
            ERRDEX_ADMIN_EMAIL: administrator.email,
            ERRDEX_ADMIN_PASSWORD: administrator.password,
            ERRDEX_ADMIN_TOKEN: administrator.token,
          },
        },
      }
    : {}),
});
