import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

it('serves an embedded registry where nothing is set', () => {
  expect(parseEnv({})).toEqual({
    port: 3000,
    database: { kind: 'embedded', directory: '.data' },
    url: 'http://localhost:3000',
    publicRead: true,
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
  });
  expect(env).toEqual({
    port: 8080,
    database: { kind: 'server', url: 'postgres://registry:pass@db/errdex', replicaUrl: null },
    url: 'https://errors.example.com',
    publicRead: false,
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
  ])('%s=%s is named with what was expected, and not repeated', (name, value, expected) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name} should be ${expected}`);
    expect(message).not.toContain(value);
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
