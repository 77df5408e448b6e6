import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../lib/domain/envelope/json-value';
import { type EnvelopeValues, renderEnvelope } from '../../lib/domain/envelope/render';
import { validateEnvelope } from '../../lib/domain/envelope/validate';
import { apigate } from './apigate/seed';
import { authService } from './auth-service/seed';
import { errdex } from './errdex/seed';
import type { SchemeSeed } from './scheme-seed';
import { soracom } from './soracom/seed';
import { userorg } from './userorg/seed';

type Documented = readonly [
  about: string,
  seed: SchemeSeed,
  version: string,
  response: JsonValue,
  values: EnvelopeValues,
];

const documented: readonly Documented[] = [
  [
    'soracom',
    soracom,
    '1',
    { code: 'AUM0017', message: 'No permission.' },
    { code: 'AUM0017', message: 'No permission.' },
  ],
  [
    'auth-service without details',
    authService,
    '1',
    { error: { code: 'APP_002', message: 'Application not found' } },
    { code: 'APP_002', message: 'Application not found' },
  ],
  [
    'auth-service with details',
    authService,
    '1',
    { error: { code: 'APP_002', message: 'Application not found', details: {} } },
    { code: 'APP_002', message: 'Application not found', details: {} },
  ],
  [
    'apigate with a source',
    apigate,
    '1',
    {
      errors: [
        {
          status: '422',
          code: 'validation_error',
          title: 'Validation Failed',
          detail: 'email is required',
          source: { pointer: '/data/attributes/email' },
        },
      ],
    },
    {
      httpStatus: 422,
      code: 'validation_error',
      message: 'Validation Failed',
      detail: 'email is required',
      source: { pointer: '/data/attributes/email' },
    },
  ],
  [
    'apigate with what is required only',
    apigate,
    '1',
    { errors: [{ status: '409', code: 'conflict', title: 'Conflict' }] },
    { httpStatus: 409, code: 'conflict', message: 'Conflict' },
  ],
  [
    'userorg since 4.7.0',
    userorg,
    '4.7.0',
    {
      id: 'api.manageduser.create',
      ver: 'v1',
      ts: '2022-05-04 09:17:53:491+0000',
      params: {
        resmsgid: '8794af3c-0892-064d-c545-b380c709b2f1',
        msgid: '8794af3c-0892-064d-c545-b380c709b2f1',
        err: 'UOS_USRCRT0030',
        status: 'FAILED',
        errmsg: 'Mandatory parameter firstName is missing.',
      },
      responseCode: 'CLIENT_ERROR',
      result: {},
    },
    {
      requestName: 'api.manageduser.create',
      apiVersion: 'v1',
      timestamp: '2022-05-04 09:17:53:491+0000',
      requestId: '8794af3c-0892-064d-c545-b380c709b2f1',
      code: 'UOS_USRCRT0030',
      message: 'Mandatory parameter firstName is missing.',
    },
  ],
  [
    'userorg before 4.7.0',
    userorg,
    'before-4.7.0',
    {
      id: 'api.user.create',
      ver: 'v3',
      ts: '2021-11-04 08:17:51:650+0000',
      params: {
        resmsgid: null,
        msgid: '5117b608b566c7699ec6e56670db0a0f',
        err: 'MANAGED_USER_LIMIT_EXCEEDED',
        status: 'MANAGED_USER_LIMIT_EXCEEDED',
        errmsg: 'Managed user creation limit exceeded.',
      },
      responseCode: 'CLIENT_ERROR',
      result: {},
    },
    {
      requestName: 'api.user.create',
      apiVersion: 'v3',
      timestamp: '2021-11-04 08:17:51:650+0000',
      requestId: '5117b608b566c7699ec6e56670db0a0f',
      legacyName: 'MANAGED_USER_LIMIT_EXCEEDED',
      message: 'Managed user creation limit exceeded.',
    },
  ],
  [
    'errdex with a bad field',
    errdex,
    '1',
    {
      type: 'https://errdex.example/codes/errdex/EDX0014',
      title: 'Invalid input',
      status: 422,
      detail: 'Some of the values cannot be accepted.',
      code: 'EDX0014',
      errors: [{ pointer: '/message', code: 'EDX0015', detail: 'A value is needed here.' }],
    },
    {
      type: 'https://errdex.example/codes/errdex/EDX0014',
      title: 'Invalid input',
      httpStatus: 422,
      message: 'Some of the values cannot be accepted.',
      code: 'EDX0014',
      details: [{ pointer: '/message', code: 'EDX0015', detail: 'A value is needed here.' }],
    },
  ],
];

const envelopeOf = (seed: SchemeSeed, version: string) => {
  const found = seed.envelopes.find((envelope) => envelope.version === version);
  if (!found) throw new Error(`no envelope ${version}`);
  return found;
};

describe.each(documented)('the response of %s', (_about, seed, version, response, values) => {
  it('is what the template makes of its values', () => {
    expect(renderEnvelope(envelopeOf(seed, version).template, values)).toEqual(response);
  });

  it('violates no documented field', () => {
    expect(validateEnvelope(envelopeOf(seed, version).fields, response)).toEqual([]);
  });
});

it('tells the two versions of userorg apart by what they say of the status', () => {
  const since = envelopeOf(userorg, '4.7.0');
  const [, , , older = null] = documented.find(([about]) => about === 'userorg before 4.7.0') ?? [];
  const wrong = validateEnvelope(since.fields, older).map((violation) => violation.pointer);
  expect(wrong).toEqual(expect.arrayContaining(['/params/status']));
});
