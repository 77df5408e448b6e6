const domain = '^lib/domain/';
const tests = '\\.(test|arbitrary|fixture)\\.tsx?$';

/** The directions of ARCHITECTURE.md. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      comment: 'Rules need no framework, database, clock, environment or file.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: {
        pathNot: [
          domain,
          '^node_modules/(@formatjs/icu-messageformat-parser|@formatjs/|intl-messageformat|diff/|ipaddr\\.js/)',
        ],
      },
    },
    {
      name: 'schema-knows-domain',
      severity: 'error',
      from: { path: '^lib/schema/' },
      to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(schema|domain)/' },
    },
    {
      name: 'transfer-knows-domain',
      severity: 'error',
      from: { path: '^lib/transfer/' },
      to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(transfer|domain)/' },
    },
    {
      name: 'store-below-usecases',
      severity: 'error',
      from: { path: '^lib/store/', pathNot: tests },
      to: {
        path: '^(lib|app|components|prisma)/',
        pathNot: '^(lib/(store|schema|domain)/|lib/env\\.ts$|prisma/generated/)',
      },
    },
    {
      name: 'only-store-knows-prisma',
      severity: 'error',
      from: { pathNot: '^(lib/store/|prisma/generated/)' },
      to: { path: ['^prisma/generated/', '^node_modules/(@prisma|pglite-prisma-adapter)/'] },
    },
    {
      name: 'auth-below-usecases',
      comment: 'Secrets, sessions and tokens; what is done with them is a use case.',
      severity: 'error',
      from: { path: '^lib/auth/', pathNot: tests },
      to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(auth|store|schema|domain)/' },
    },
    {
      name: 'mail-knows-store',
      comment: 'A door that leads out: it takes what use cases queued.',
      severity: 'error',
      from: { path: '^lib/mail/', pathNot: tests },
      to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(mail|store|schema|domain)/' },
    },
    {
      name: 'webhook-knows-use-cases',
      comment: 'A door that leads out: it asks use cases what to send, and tells them what came of it.',
      severity: 'error',
      from: { path: '^lib/webhook/', pathNot: tests },
      to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(webhook|usecases|transfer|domain)/' },
    },
    {
      name: 'background-knows-use-cases',
      comment: 'A door that nobody knocks at: timers over use cases, and over what leads out.',
      severity: 'error',
      from: { path: '^lib/background/', pathNot: tests },
      to: {
        path: '^(lib|app|components|prisma)/',
        pathNot:
          '^lib/(background|usecases|mail|webhook|transfer|domain)/|^lib/store/(unavailable|database)\\.ts$',
      },
    },
    {
      name: 'usecases-below-doors',
      severity: 'error',
      from: { path: '^lib/usecases/' },
      to: {
        path: '^(lib|app|components|prisma)/',
        pathNot: '^lib/(usecases|auth|store|schema|transfer|domain)/',
      },
    },
    {
      name: 'no-use-case-calls-another',
      comment: 'They share a rule or a store function; a folder may have parts of its own.',
      severity: 'error',
      from: { path: '^lib/usecases/([^/]+)/', pathNot: tests },
      to: { path: '^lib/usecases/[^/]+/', pathNot: '^lib/usecases/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rest-knows-use-cases',
      severity: 'error',
      from: { path: '^lib/rest/' },
      to: {
        path: '^(lib|app|components|prisma)/',
        pathNot: '^lib/(rest|usecases|auth|schema|transfer|domain)/',
      },
    },
    {
      name: 'web-knows-use-cases',
      comment: 'It opens the portal too, and so knows the environment and the seed.',
      severity: 'error',
      from: { path: '^lib/web/', pathNot: tests },
      to: {
        path: '^(lib|app|components|prisma)/',
        pathNot:
          '^(lib/(web|usecases|auth|schema|transfer|domain|i18n)/|lib/env\\.ts$|prisma/seed/seed\\.ts$)',
      },
    },
    {
      name: 'server-knows-doors',
      severity: 'error',
      from: { path: '^server\\.ts$' },
      to: { path: '^(lib/(store|schema|transfer|domain)|app|components|prisma)/' },
    },
    {
      name: 'components-receive',
      comment: 'A component gets data and actions as props.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|app|prisma)/', pathNot: '^lib/(domain|i18n)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib/domain|components/(?!ui/))' },
    },
    {
      name: 'app-reads-use-cases',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(lib/store/|lib/env\\.ts$|prisma/)' },
    },
    {
      name: 'no-dev-dependency-shipped',
      severity: 'error',
      from: { path: '^(app|components|lib|server\\.ts)', pathNot: [tests, '/fixtures/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    babelConfig: { fileName: 'scripts/directions/babel.json' },
    webpackConfig: { fileName: 'scripts/directions/resolve.cjs' },
  },
};
