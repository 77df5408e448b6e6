import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Things to import, each in its layer. */
const layers = [
  'app/page.tsx',
  'components/code/code-table.tsx',
  'lib/domain/code.ts',
  'lib/env.ts',
  'lib/rest/rest.ts',
  'lib/schema/code.ts',
  'lib/store/code-store.ts',
  'lib/usecases/code/list-codes.ts',
  'lib/web/read.ts',
  'prisma/generated/client.ts',
  'prisma/seed/registry.ts',
];

const wrong = [
  ['lib/domain/a.ts', '@/lib/store/code-store', 'domain-is-pure'],
  ['lib/domain/b.ts', 'node:fs', 'domain-is-pure'],
  ['lib/domain/c.ts', 'next', 'domain-is-pure'],
  ['lib/schema/a.ts', '@/lib/store/code-store', 'schema-knows-domain'],
  ['lib/store/a.ts', '@/lib/usecases/code/list-codes', 'store-below-usecases'],
  ['lib/usecases/prefix/a.ts', '@/lib/usecases/code/list-codes', 'no-use-case-calls-another'],
  ['lib/usecases/prefix/b.ts', '@/lib/rest/rest', 'usecases-below-doors'],
  ['lib/rest/a.ts', '@/lib/store/code-store', 'rest-knows-use-cases'],
  ['lib/rest/b.ts', '@/prisma/generated/client', 'only-store-knows-prisma'],
  ['lib/web/a.ts', '@/lib/store/code-store', 'web-knows-use-cases'],
  ['lib/background/a.ts', '@/lib/store/code-store', 'background-knows-use-cases'],
  ['components/code/a.tsx', '@/lib/store/code-store', 'components-receive'],
  ['components/ui/a.tsx', '@/lib/domain/code', 'ui-knows-no-domain'],
  ['app/a.tsx', '@/lib/env', 'app-reads-use-cases'],
  ['app/b.tsx', '@/prisma/seed/registry', 'app-reads-use-cases'],
  ['server.ts', '@/lib/store/code-store', 'server-knows-doors'],
  ['lib/web/b.ts', 'vitest', 'no-dev-dependency-shipped'],
  ['lib/web/c.ts', '@/lib/web/not-there', 'no-unresolved'],
] as const;

const right = [
  ['app/c.tsx', '@/lib/web/read'],
  ['components/code/b.tsx', '@/lib/domain/code'],
  ['lib/store/b.ts', '@/prisma/generated/client'],
  ['lib/usecases/code/b.ts', '@/lib/store/code-store'],
] as const;

/** A small tree of its own, judged by the real rules: file and rule of each violation. */
let violations: readonly string[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdex-directions-'));
  const write = (path: string, source: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  };
  for (const path of ['.dependency-cruiser.cjs', 'package.json', 'scripts/directions']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const path of layers) write(path, 'export type Thing = string;');
  for (const [path, target] of [...wrong, ...right]) {
    write(path, `import type { Thing } from '${target}';\nexport type Other = Thing;`);
  }
  const output = execFileSync(
    resolve('node_modules/.bin/depcruise'),
    ['app', 'components', 'lib', 'server.ts', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8' },
  );
  violations = JSON.parse(output).summary.violations.map(
    ({ from, rule }: { from: string; rule: { name: string } }) => `${from} ${rule.name}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import directions', () => {
  it.each(wrong)('%s may not import %s, not even a type', (path, _target, rule) => {
    expect(violations).toContain(`${path} ${rule}`);
  });

  it.each(right)('%s may import %s', (path) => {
    expect(violations.filter((violation) => violation.startsWith(`${path} `))).toEqual([]);
  });
});
