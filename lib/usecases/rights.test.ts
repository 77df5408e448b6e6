import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rights } from '../domain/access';
import { parts } from './fixtures/cast';
import { holders, rightsTable } from './rights-table.fixture';
import { openStage, type Stage } from './stage.fixture';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const useCase = z.looseObject({ title: z.string(), right: z.string(), writes: z.boolean() });

/** The titles of what modules of use cases have to offer. */
async function offered(wanted: (useCase: { right: string; writes: boolean }) => boolean) {
  const titles: string[] = [];
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /^[\w-]+\/[\w-]+\.ts$/.test(name))) {
    const module: Readonly<Record<string, unknown>> = await import(join(import.meta.dirname, file));
    for (const value of Object.values(module)) {
      const read = useCase.safeParse(value);
      if (read.success && wanted(read.data)) titles.push(read.data.title);
    }
  }
  return titles.sort();
}

describe('the table of rights', () => {
  const listed = [...new Set(Object.values(rightsTable).map(({ useCase: { title } }) => title))].sort();

  /** What anyone may ends at other things than rights, and has tests of its own. */
  const isOpen = (right: string) =>
    Object.entries<readonly string[]>(rights).some(
      ([name, those]) => name === right && those.includes('anyone'),
    );

  it('has every use case that writes', async () => {
    const writing = await offered(({ right, writes }) => writes && !isOpen(right));
    expect(writing.length).toBeGreaterThan(10);
    expect(writing.filter((title) => !listed.includes(title))).toEqual([]);
  });

  it('has every use case that not everybody may', async () => {
    const guarded = await offered(({ right }) => right !== 'registry.read' && !isOpen(right));
    expect(guarded.filter((title) => !listed.includes(title))).toEqual([]);
  });

  it('says of every right who holds it', () => {
    expect(Object.keys(holders).sort()).toEqual(Object.keys(rights).sort());
  });
});

describe('through a use case', () => {
  it.each(Object.entries(rightsTable))('who may %s', async (_what, row) => {
    const allowed = row.holders ?? holders[row.useCase.right];
    const outcomes: [string, string][] = [];
    for (const part of parts) {
      const result = await row.useCase.run(stage.portal, stage.actorOf(part), row.input(stage.propsOf(part)));
      outcomes.push([part, result.ok ? 'done' : JSON.stringify(result.refusal)]);
    }
    const refused = (fault: string) => JSON.stringify({ fault, params: {}, fields: [] });
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(
        parts.map((part) => {
          if (allowed.includes(part)) return [part, 'done'];
          return [part, refused(part === 'anonymous' ? 'sign-in' : 'forbidden')];
        }),
      ),
    );
  });
});
