import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesIn } from './codes-in';
import type { JsonValue } from './json-value';
import { recogniseEnvelope } from './recognise';
import { renderEnvelope } from './render';

const anyJson = fc.json().map((text): JsonValue => JSON.parse(text));

const versioned = (err: string, status: string): JsonValue => ({
  id: '${requestName}',
  ts: '${timestamp}',
  params: { resmsgid: '${requestId}', err, status, errmsg: '${message}' },
  responseCode: 'CLIENT_ERROR',
  result: {},
});

const envelopes = [
  { name: 'flat', template: { code: '${code}', message: '${message}' } },
  { name: 'nested', template: { error: { code: '${code}', message: '${message}', details: '${details?}' } } },
  {
    name: 'listed',
    template: {
      errors: [{ status: '${httpStatus|string}', code: '${code}', title: '${title}', source: '${source?}' }],
    },
  },
  { name: 'new', template: versioned('${code}', 'FAILED') },
  { name: 'old', template: versioned('${legacyName}', '${legacyName}') },
  {
    name: 'problem',
    template: { type: '${type}', title: '${title}', status: '${httpStatus}', code: '${code}' },
  },
].map((envelope) => ({ ...envelope, fields: [] }));

const nameOf = (json: JsonValue) => recogniseEnvelope(envelopes, json)?.name ?? null;
const filled = (err: JsonValue, status: JsonValue): JsonValue => ({
  id: 'api.user.create',
  ts: '2022-05-04 09:17:53:491+0000',
  params: { resmsgid: null, err, status, errmsg: 'Mandatory parameter firstName is missing.' },
  responseCode: 'CLIENT_ERROR',
  result: {},
});

describe('the envelope of a response', () => {
  test.each<[string, JsonValue, string | null]>([
    ['flat', { code: 'AUM0017', message: 'm' }, 'flat'],
    ['nested', { error: { code: 'APP_002', message: 'm', details: {} } }, 'nested'],
    ['nested, one member missing', { error: { code: 'APP_002' } }, 'nested'],
    ['listed', { errors: [{ status: '422', code: 'a', title: 't' }, { status: '422' }] }, 'listed'],
    [
      'listed, with members nobody knows',
      { errors: [{ id: '7', status: '4', code: 'a', title: 't' }] },
      'listed',
    ],
    ['newer version', filled('UOS_USRCRT0030', 'FAILED'), 'new'],
    ['older version', filled('SOME_ERROR_STRING', 'SOME_ERROR_STRING'), 'old'],
    ['problem details', { type: 't', title: 't', status: 404, code: 'EDX0011', detail: 'd' }, 'problem'],
    ['a message alone', { message: 'hello' }, null],
    ['no code', { error: { message: 'hello' } }, null],
    ['an empty list', { errors: [] }, null],
    ['something else', { name: 'Ann', code: 'X', age: 3, city: 'Y', zip: 'Z' }, null],
    ['no object', ['code', 'message'], null],
    ['nothing', {}, null],
  ])('%s', (_, json, expected) => {
    expect(nameOf(json)).toBe(expected);
  });

  test('each template is recognised by what it renders', () => {
    const code = fc.stringMatching(/^[A-Z]{3}[0-9]{4}$/);
    fc.assert(
      fc.property(fc.constantFrom(...envelopes), code, fc.string(), (envelope, value, message) => {
        const values = { code: value, legacyName: value, message, httpStatus: 404, title: message };
        expect(nameOf(renderEnvelope(envelope.template, values))).toBe(envelope.name);
      }),
    );
  });

  test('no JSON makes it throw', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        expect(() => nameOf(json)).not.toThrow();
      }),
    );
  });
});

describe('values that stand as a code', () => {
  const inside = (name: string, json: JsonValue) => {
    const envelope = envelopes.find((one) => one.name === name);
    return envelope ? codesIn(envelope, json).map(({ pointer, text }) => `${pointer}=${text}`) : null;
  };
  test.each<[string, JsonValue, string[]]>([
    ['flat', { code: 'AUM0017', message: 'BIL0001' }, ['/code=AUM0017']],
    [
      'listed',
      { errors: [{ code: 'a' }, { title: 'b' }, { code: 'c' }] },
      ['/errors/0/code=a', '/errors/2/code=c'],
    ],
    ['old', filled('OTP', 'OTP'), ['/params/err=OTP', '/params/status=OTP']],
    ['new', filled('UOS_USRCRT0030', 'FAILED'), ['/params/err=UOS_USRCRT0030']],
    ['flat', { code: 17 }, []],
    ['nested', { error: 'AUM0017' }, []],
  ])('%s %j', (name, json, expected) => {
    expect(inside(name, json)).toEqual(expected);
  });
});
