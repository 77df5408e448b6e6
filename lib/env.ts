import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const postgres = z.url({ protocol: /^postgres(ql)?$/ });

const variables = z
  .object({
    PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(3000),
    DATABASE_URL: postgres.optional(),
    DATABASE_REPLICA_URL: postgres.optional(),
    ERRDEX_DATA_DIR: z.string().min(1).default('.data'),
    ERRDEX_URL: z.url({ protocol: /^https?$/ }).optional(),
    ERRDEX_PUBLIC_READ: flag.default(true),
    ERRDEX_SECRET: z.string().min(32).optional(),
    ERRDEX_ADMIN_EMAIL: z.email().max(254).toLowerCase().optional(),
    ERRDEX_ADMIN_PASSWORD: z.string().min(8).max(128).optional(),
    ERRDEX_ADMIN_TOKEN: z
      .string()
      .regex(/^[\w.~+/=-]{16,200}$/)
      .optional(),
    ERRDEX_WRITE_LIMIT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1)).default(6000),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .superRefine((set, context) => {
    const lacking = (...names: (keyof typeof set)[]) => {
      for (const name of names) {
        if (set[name] === undefined) context.addIssue({ code: 'custom', path: [name] });
      }
    };
    if (set.DATABASE_URL !== undefined) lacking('ERRDEX_SECRET');
    if (set.ERRDEX_ADMIN_EMAIL ?? set.ERRDEX_ADMIN_PASSWORD ?? set.ERRDEX_ADMIN_TOKEN) {
      lacking('ERRDEX_ADMIN_EMAIL', 'ERRDEX_ADMIN_PASSWORD');
    }
    if (set.OIDC_ISSUER ?? set.OIDC_CLIENT_ID ?? set.OIDC_CLIENT_SECRET) {
      lacking('OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET');
    }
  });

const expectations: Record<keyof z.infer<typeof variables>, string> = {
  PORT: 'a port number, 0 to 65535',
  DATABASE_URL: 'a PostgreSQL address, postgresql://user:password@host:port/database',
  DATABASE_REPLICA_URL: 'a PostgreSQL address, postgresql://user:password@host:port/database',
  ERRDEX_DATA_DIR: 'a folder',
  ERRDEX_URL: 'the address people use, https://errors.example.com',
  ERRDEX_PUBLIC_READ: 'true or false',
  ERRDEX_SECRET: '32 random characters or more, the same for every portal process; needed with DATABASE_URL',
  ERRDEX_ADMIN_EMAIL:
    'the e-mail address of the first administrator, set together with ERRDEX_ADMIN_PASSWORD',
  ERRDEX_ADMIN_PASSWORD: '8 to 128 characters, set together with ERRDEX_ADMIN_EMAIL',
  ERRDEX_ADMIN_TOKEN: '16 to 200 letters, digits and . _ ~ + / = -, set together with ERRDEX_ADMIN_EMAIL',
  ERRDEX_WRITE_LIMIT: 'how many changes one person may make in a minute, a number from 1',
  SMTP_URL: 'the address of a mail server, smtps://user:password@host:port?from=errors@example.com',
  OIDC_ISSUER: 'the address of an OpenID provider, set together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  OIDC_CLIENT_ID: 'the name the OpenID provider knows this portal by, set together with OIDC_ISSUER',
  OIDC_CLIENT_SECRET: 'what the OpenID provider gave out with the client id, set together with OIDC_ISSUER',
};

export type Env = {
  readonly port: number;
  readonly database:
    | { readonly kind: 'embedded'; readonly directory: string }
    | { readonly kind: 'server'; readonly url: string; readonly replicaUrl: string | null };
  /** Where the portal is reached, without a trailing slash. */
  readonly url: string;
  readonly publicRead: boolean;
  /** Null where the portal makes its own and keeps it beside the embedded database. */
  readonly secret: string | null;
  /** The first administrator; null where `/setup` makes one. */
  readonly admin: {
    readonly email: string;
    readonly password: string;
    readonly token: string | null;
  } | null;
  /** How many changes one person may make in a minute. */
  readonly writeLimit: number;
  /** Null where mails go to the console. */
  readonly smtpUrl: string | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
};

/**
 * Reads the environment once, at start.
 * @throws Error whose message names each wrong variable and what was expected; never its value.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    const told = Object.entries(expectations).filter(([name]) => wrong.includes(name));
    throw new Error(told.map(([name, expected]) => `${name} should be ${expected}`).join('\n'));
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    database:
      data.DATABASE_URL === undefined
        ? { kind: 'embedded', directory: data.ERRDEX_DATA_DIR }
        : { kind: 'server', url: data.DATABASE_URL, replicaUrl: data.DATABASE_REPLICA_URL ?? null },
    url: (data.ERRDEX_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    publicRead: data.ERRDEX_PUBLIC_READ,
    secret: data.ERRDEX_SECRET ?? null,
    admin: adminOf(data),
    writeLimit: data.ERRDEX_WRITE_LIMIT,
    smtpUrl: data.SMTP_URL ?? null,
    oidc: oidcOf(data),
  };
}

type Variables = z.infer<typeof variables>;

function adminOf(data: Variables): Env['admin'] {
  const { ERRDEX_ADMIN_EMAIL: email, ERRDEX_ADMIN_PASSWORD: password, ERRDEX_ADMIN_TOKEN: token } = data;
  if (email === undefined || password === undefined) return null;
  return { email, password, token: token ?? null };
}

function oidcOf(data: Variables): Env['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer: issuer.replace(/\/+$/, ''), clientId, clientSecret };
}
