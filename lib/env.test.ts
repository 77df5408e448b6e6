import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

it('serves an embedded registry where nothing is set', () => {
  expect(parseEnv({})).toEqual({
    port: 3000,
    database: { kind: 'embedded', directory: '.data' },
    url: 'http://localhost:3000',
    publicRead: true,
    secret: null,
    admin: null,
    writeLimit: 6000,
    smtpUrl: null,
    oidc: null,
  });
});

it('takes what is set, and an empty value for none', () => {
  const env = parseEnv({
    PORT: '8080',
    DATABASE_URL: 'postgres://registry:pass@db/errdex',
    DATABASE_REPLICA_URL: '',
    ERRDEX_DATA_DIR: '',
    ERRDEX_URL: 'https://errors.example.com/',
    ERRDEX_PUBLIC_READ: 'false',
    ERRDEX_SECRET: 'thirty-two characters and not fewer',
    ERRDEX_ADMIN_EMAIL: 'Ada@Example.com',
    ERRDEX_ADMIN_PASSWORD: 'eight or more',
    ERRDEX_ADMIN_TOKEN: 'edx_0123456789abcdef',
    ERRDEX_WRITE_LIMIT: '100',
    SMTP_URL: 'smtps://portal:pass@mail.example.com:465?from=errors@example.com',
    OIDC_ISSUER: 'https://id.example.com/',
    OIDC_CLIENT_ID: 'errdex',
    OIDC_CLIENT_SECRET: 'given out',
  });
  expect(env).toEqual({
    port: 8080,
    database: { kind: 'server', url: 'postgres://registry:pass@db/errdex', replicaUrl: null },
    url: 'https://errors.example.com',
    publicRead: false,
    secret: 'thirty-two characters and not fewer',
    admin: { email: 'ada@example.com', password: 'eight or more', token: 'edx_0123456789abcdef' },
    writeLimit: 100,
    smtpUrl: 'smtps://portal:pass@mail.example.com:465?from=errors@example.com',
    oidc: { issuer: 'https://id.example.com', clientId: 'errdex', clientSecret: 'given out' },
  });
});

describe('a wrong value', () => {
  it.each([
    ['PORT', 'eighty', 'a port number'],
    ['PORT', '-1', 'a port number'],
    ['PORT', '65536', 'a port number'],
    ['PORT', '80.5', 'a port number'],
    ['PORT', '0x50', 'a port number'],
    ['DATABASE_URL', 'mysql://root:secret@db/x', 'a PostgreSQL address'],
    ['DATABASE_URL', 'db:5432/secret', 'a PostgreSQL address'],
    ['DATABASE_REPLICA_URL', 'secret', 'a PostgreSQL address'],
    ['ERRDEX_URL', 'portal.internal', 'the address people use'],
    ['ERRDEX_URL', 'ftp://errors.example.com', 'the address people use'],
    ['ERRDEX_PUBLIC_READ', 'yes', 'true or false'],
    ['ERRDEX_PUBLIC_READ', 'TRUE', 'true or false'],
    ['ERRDEX_SECRET', 'short', '32 random characters'],
    ['ERRDEX_ADMIN_EMAIL', 'nobody', 'the e-mail address of the first administrator'],
    ['ERRDEX_ADMIN_PASSWORD', 'hidden', '8 to 128 characters'],
    ['ERRDEX_ADMIN_TOKEN', 'edx_!', '16 to 200 letters'],
    ['ERRDEX_WRITE_LIMIT', '0.5', 'how many changes'],
    ['SMTP_URL', 'https://mail.example.com', 'the address of a mail server'],
    ['OIDC_ISSUER', 'id.internal', 'the address of an OpenID provider'],
  ])('%s=%s is named with what was expected, and not repeated', (name, value, expected) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name} should be ${expected}`);
    expect(message).not.toContain(value);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://registry:pass@db/errdex' }, ['ERRDEX_SECRET']],
    [{ ERRDEX_ADMIN_EMAIL: 'ada@example.com' }, ['ERRDEX_ADMIN_PASSWORD']],
    [{ ERRDEX_ADMIN_TOKEN: 'edx_0123456789abcdef' }, ['ERRDEX_ADMIN_EMAIL', 'ERRDEX_ADMIN_PASSWORD']],
    [{ OIDC_CLIENT_ID: 'errdex' }, ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET']],
  ])('is one that lacks its companion: %j', (set, lacking) => {
    expect(messageOf(set).match(/^\w+(?= should be )/gm)).toEqual(lacking);
  });

  it('is told of together with the others, one a line', () => {
    expect(messageOf({ PORT: 'x', ERRDEX_PUBLIC_READ: 'x' }).split('\n')).toEqual([
      expect.stringMatching(/^PORT should be /),
      expect.stringMatching(/^ERRDEX_PUBLIC_READ should be /),
    ]);
  });
});

function messageOf(source: Readonly<Record<string, string>>): string {
  try {
    parseEnv(source);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
