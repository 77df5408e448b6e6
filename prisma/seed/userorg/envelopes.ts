// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import type { CreateEnvelopeInput } from '../../../lib/schema/envelope';
import { SCHEME } from './scheme';

type Field = CreateEnvelopeInput['fields'][number];

const field = (pointer: string, type: Field['types'][number], meaning: string, more?: Partial<Field>) => ({
  pointer,
  types: [type],
  required: true,
  meaning,
  example: null,
  values: [],
  ...more,
});

const head: readonly Field[] = [
  field('/id', 'string', 'Name of the API that was called', { example: 'api.user.create' }),
  field('/ver', 'string', 'Version of that API', { example: 'v1' }),
  field('/ts', 'string', 'When it was answered: date, time with milliseconds, and offset from UTC', {
    example: '2022-05-04 09:17:53:491+0000',
  }),
  field('/params', 'object', 'About the call and how it ended'),
  field('/params/msgid', 'string', 'ID of the request', { example: '8794af3c-0892-064d-c545-b380c709b2f1' }),
];

const tail: readonly Field[] = [
  field('/params/errmsg', 'string', 'What went wrong, in words', {
    example: 'Mandatory parameter firstName is missing.',
  }),
  field('/responseCode', 'string', 'Whose fault it was', {
    example: 'CLIENT_ERROR',
    values: ['CLIENT_ERROR'],
  }),
  field('/result', 'object', 'Empty after an error'),
];

export const envelopes: readonly CreateEnvelopeInput[] = [
  {
    scheme: SCHEME,
    version: 'before-4.7.0',
    title: 'Before release 4.7.0',
    current: false,
    template: {
      id: '${requestName}',
      ver: '${apiVersion}',
      ts: '${timestamp}',
      params: {
        resmsgid: null,
        msgid: '${requestId}',
        err: '${legacyName}',
        status: '${legacyName}',
        errmsg: '${message}',
      },
      responseCode: 'CLIENT_ERROR',
      result: {},
    },
    fields: [
      ...head,
      field('/params/resmsgid', 'string', 'ID of the response', { types: ['string', 'null'] }),
      field('/params/err', 'string', 'The old name of the error', { example: 'OTP_VERIFICATION_FAILED' }),
      field('/params/status', 'string', 'The old name once more', { example: 'MANAGED_USER_LIMIT_EXCEEDED' }),
      ...tail,
    ],
    notes:
      'Clients that were written for this version compare `params.err` and `params.status` with old names.',
  },
  {
    scheme: SCHEME,
    version: '4.7.0',
    title: 'Since release 4.7.0',
    current: true,
    template: {
      id: '${requestName}',
      ver: '${apiVersion}',
      ts: '${timestamp}',
      params: {
        resmsgid: '${requestId}',
        msgid: '${requestId}',
        err: '${code}',
        status: 'FAILED',
        errmsg: '${message}',
      },
      responseCode: 'CLIENT_ERROR',
      result: {},
    },
    fields: [
      ...head,
      field('/params/resmsgid', 'string', 'ID of the response', {
        example: '8794af3c-0892-064d-c545-b380c709b2f1',
      }),
      field('/params/err', 'string', 'The code, with its operation', { example: 'UOS_USRCRT0030' }),
      field('/params/status', 'string', 'That the call failed', { example: 'FAILED', values: ['FAILED'] }),
      ...tail,
    ],
    notes: '`params.err` is the code, where it was the old name before. `params.status` is always `FAILED`.',
  },
];
