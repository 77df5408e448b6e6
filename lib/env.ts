import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const variables = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ERRDEX_DATA_DIR: z.string().min(1).default('.data'),
  ERRDEX_URL: z.url({ protocol: /^https?$/ }).optional(),
  ERRDEX_PUBLIC_READ: flag.default(true),
});

const expectations: Record<keyof z.infer<typeof variables>, string> = {
  PORT: 'a port number, 0 to 65535',
  DATABASE_URL: 'a PostgreSQL address, postgresql://user:password@host:port/database',
  DATABASE_REPLICA_URL: 'a PostgreSQL address, postgresql://user:password@host:port/database',
  ERRDEX_DATA_DIR: 'a folder',
  ERRDEX_URL: 'the address people use, https://errors.example.com',
  ERRDEX_PUBLIC_READ: 'true or false',
};

export type Env = {
  readonly port: number;
  readonly database:
    | { readonly kind: 'embedded'; readonly directory: string }
    | { readonly kind: 'server'; readonly url: string; readonly replicaUrl: string | null };
  /** Where the portal is reached, without a trailing slash. */
  readonly url: string;
  readonly publicRead: boolean;
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
  };
}
