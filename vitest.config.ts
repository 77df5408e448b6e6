import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: ['node_modules', '.next', 'build', 'e2e'],
    // next-intl names Next's modules without their extension, which only a bundler resolves.
    server: { deps: { inline: ['next-intl'] } },
  },
});
