import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from './json-value';
import { renderProblem } from './problem';
import { renderEnvelope } from './render';
import { slots } from './slot';

const anyJson = fc.json().map((text): JsonValue => JSON.parse(text));

describe('a template becomes a response', () => {
  const values = {
    code: 'APP_002',
    message: 'Application not found',
    httpStatus: 404,
    source: { pointer: '/data' },
    result: {},
    meta: null,
  };
  test.each([
    [
      { code: '${code}', message: '${message}' },
      { code: 'APP_002', message: 'Application not found' },
    ],
    [
      { error: { code: '${code}', details: '${details?}' }, ok: false, n: 1, nothing: null },
      { error: { code: 'APP_002' }, ok: false, n: 1, nothing: null },
    ],
    [{ status: '${httpStatus}' }, { status: 404 }],
    [{ status: '${httpStatus|string}' }, { status: '404' }],
    [{ errors: [{ source: '${source?}' }, '${detail?}'] }, { errors: [{ source: { pointer: '/data' } }] }],
    [{ a: '${detail|string?}', b: '${source|string}' }, { b: '{"pointer":"/data"}' }],
    [
      { required: '${requestId}', typed: '${requestId|string}' },
      { required: null, typed: null },
    ],
    [{ meta: '${meta?}' }, { meta: null }],
    [{ text: 'Code ${code} (${httpStatus}) ${detail?}.' }, { text: 'Code APP_002 (404) .' }],
    [{ text: '$code ${} ${nothing}' }, { text: '$code ${} ${nothing}' }],
    [
      { code: 1, b: '${code}', a: '${result}' },
      { code: 1, b: 'APP_002', a: {} },
    ],
  ])('%j', (template, expected) => {
    const rendered = renderEnvelope(template, values);
    expect(rendered).toEqual(expected);
    expect(JSON.stringify(rendered)).toBe(JSON.stringify(expected));
  });
});

test('values are put in as they are and never read as a template', () => {
  const template = { code: '${code}', text: 'is ${message}' };
  expect(renderEnvelope(template, { code: '${message}', message: '${code} "x"' })).toEqual({
    code: '${message}',
    text: 'is ${code} "x"',
  });
});

test('a template without slots comes out as it is, whatever its members are called', () => {
  fc.assert(
    fc.property(anyJson, (template) => {
      if (slots.some((slot) => JSON.stringify(template).includes(`\${${slot}`))) return;
      expect(JSON.stringify(renderEnvelope(template, { code: 'X' }))).toBe(JSON.stringify(template));
    }),
  );
});

describe('problem details', () => {
  const values = { type: 'https://e.example/c', title: 'T', status: 400, detail: 'D', code: 'C1' };
  test('hold the members of RFC 9457 and the code, with the arguments under one member', () => {
    const problem = renderProblem({ ...values, instance: '/log/1', parameters: { 0: 'x', limit: 3 } });
    expect(problem).toEqual({ ...values, instance: '/log/1', parameters: { 0: 'x', limit: 3 } });
  });
  test('leave out what is not known', () => {
    const problem = renderProblem({ ...values, type: null, title: null, status: null, parameters: {} });
    expect(problem).toEqual({ type: 'about:blank', detail: 'D', code: 'C1' });
  });
});
