import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hashToken, makeToken } from '../auth/token';
import { type Part, parts } from '../usecases/fixtures/cast';
import type { Case } from '../usecases/fixtures/rights-case';
import { holders, rightsTable } from '../usecases/rights-table.fixture';
import { openStage, type Stage } from '../usecases/stage.fixture';
import { createRest } from './rest';

const ROOT = '/api/v1';
const tokens = new Map(parts.map((part) => [part, makeToken()]));
let stage: Stage;
beforeAll(async () => {
  stage = await openStage((part) => hashToken(tokens.get(part) ?? ''));
});
afterAll(() => stage.close());

function requestOf(rest: NonNullable<Case['rest']>, input: Readonly<Record<string, unknown>>, part: Part) {
  const [method = '', path = ''] = rest.split(' ');
  const left = new Map(Object.entries(input));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const value = encodeURIComponent(String(left.get(name)));
    left.delete(name);
    return value;
  });
  const hasBody = (method === 'POST' || method === 'PATCH' || method === 'PUT') && left.size > 0;
  return new Request(`http://errdex.test${ROOT}${filled}`, {
    method,
    headers: {
      ...(part === 'anonymous' ? {} : { authorization: `Bearer ${tokens.get(part)}` }),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    ...(hasBody ? { body: JSON.stringify(Object.fromEntries(left)) } : {}),
  });
}

const throughRest = Object.entries(rightsTable).flatMap(([what, row]) =>
  row.rest === null ? [] : [[what, row, row.rest] as const],
);

describe('through REST', () => {
  it.each(throughRest)('who may %s', async (_what, { useCase, input, holders: own }, line) => {
    const allowed = own ?? holders[useCase.right];
    const rest = createRest(stage.portal);
    const answers: [Part, string | number][] = [];
    for (const part of parts) {
      const response = await rest.request(requestOf(line, input(stage.propsOf(part)), part));
      const refusal = response.ok ? '' : `: ${await response.text()}`;
      answers.push([
        part,
        response.status === 401 || response.status === 403 ? response.status : `done${refusal}`,
      ]);
    }
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(
        parts.map((part) => [part, allowed.includes(part) ? 'done' : part === 'anonymous' ? 401 : 403]),
      ),
    );
  });
});

const openapi = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const READS_ONLY: readonly string[] = ['POST /decode'];

describe('a stranger', () => {
  it('is refused whatever writes, and told no more than that', async () => {
    const rest = createRest({ ...stage.portal, publicRead: true });
    const { paths } = openapi.parse(await (await rest.request(`${ROOT}/openapi.json`)).json());
    const writes = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.keys(verbs)
        .filter((verb) => verb !== 'get')
        .map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    expect(writes.length).toBeGreaterThan(5);
    for (const line of writes.filter((write) => !READS_ONLY.includes(write))) {
      const [method = '', path = ''] = line.split(' ');
      const response = await rest.request(`${ROOT}${path.replaceAll(/\{\w+\}/g, 'x')}`, {
        method,
        ...(method === 'DELETE' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
      });
      expect([line, response.status, await response.json()]).toEqual([
        line,
        401,
        expect.objectContaining({ code: 'EDX0008', errors: [] }),
      ]);
    }
  });
});
