import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // `npm run check` judges types; a start should neither wait for that nor fail over a test's.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
  ],
  experimental: {
    // Turbopack uses it anyway; without this line Next warns that the next one does nothing.
    useLightningcss: true,
    // Every browser we support has them since 2024, and the fallbacks would double the tokens.
    lightningCssFeatures: { exclude: ['light-dark', 'oklab-colors', 'nesting'] },
    // A file of translations, and the form around it.
    serverActions: { bodySizeLimit: '60mb' },
    proxyClientMaxBodySize: '60mb',
  },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
