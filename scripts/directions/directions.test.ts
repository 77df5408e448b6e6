import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const folders: string[] = [];

/** Cruises one file that stands for a moment in a folder of ours, and gives the rules it broke. */
function brokenBy(layer: string, source: string): readonly string[] {
  mkdirSync(layer, { recursive: true });
  const folder = mkdtempSync(join(layer, 'wrong-'));
  folders.push(folder);
  writeFileSync(join(folder, 'wrong.ts'), source);
  const output = execFileSync(
    'node_modules/.bin/depcruise',
    [folder, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { encoding: 'utf8' },
  );
  const { summary } = JSON.parse(output);
  return summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('import directions', () => {
  it.each([
    ['lib/domain', "import type { Db } from '../../store/database';\nexport type A = Db;", 'domain-is-pure'],
    [
      'lib/domain',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
      'domain-is-pure',
    ],
    [
      'components',
      "import { allSchemes } from '@/lib/store/scheme-store';\nexport const a = allSchemes;",
      'components-receive',
    ],
    [
      'lib/usecases',
      "import { listCodes } from '../code/list-codes';\nexport const a = listCodes;",
      'no-use-case-calls-another',
    ],
    [
      'lib/rest',
      "import { PrismaClient } from '../../../prisma/generated/client';\nexport const a = PrismaClient;",
      'only-store-knows-prisma',
    ],
    [
      'lib/web',
      "import { allSchemes } from '../../store/scheme-store';\nexport const a = allSchemes;",
      'web-knows-use-cases',
    ],
    ['app', "import { parseEnv } from '@/lib/env';\nexport const a = parseEnv;", 'app-reads-use-cases'],
  ])('a file in %s may not say %j', (layer, source, rule) => {
    expect(brokenBy(layer, source)).toContain(rule);
  });
});
