import type { CreateCodeInput } from '../../../lib/schema/code';
import { SCHEME } from './scheme';

type CodeRow = readonly [
  prefix: string,
  name: string,
  httpStatus: number,
  title: string,
  description: string,
  advice?: { action?: string; flags?: CreateCodeInput['flags'] },
];

const rows: readonly CodeRow[] = [
  [
    'client',
    'bad_request',
    400,
    'Bad Request',
    'The request has broken syntax, or its JSON cannot be parsed.',
  ],
  [
    'client',
    'unauthorized',
    401,
    'Unauthorized',
    'The caller did not say who they are, or what they sent as proof is not valid.',
    { action: 'Report it as a failed authentication, with the `detail`.' },
  ],
  ['client', 'forbidden', 403, 'Forbidden', 'The caller is known, but is not authorized for this.'],
  ['client', 'not_found', 404, 'Not Found', 'There is no such resource.'],
  ['client', 'method_not_allowed', 405, 'Method Not Allowed', 'The HTTP method is not supported here.'],
  [
    'client',
    'conflict',
    409,
    'Conflict',
    'It collides with a resource that exists, for example as a duplicate.',
  ],
  [
    'client',
    'validation_error',
    422,
    'Validation Failed',
    'The request can be read, but did not pass validation.',
    { action: 'Report the `detail` with the `source`, which points at the bad part of the request.' },
  ],
  [
    'client',
    'rate_limit_exceeded',
    429,
    'Too Many Requests',
    'More requests came than the rate limit lets through.',
    {
      action: 'Wait, then send the same request again. The `detail` may say for how many seconds.',
      flags: ['retryable'],
    },
  ],
  [
    'metering',
    'invalid_event_type',
    422,
    'Invalid Event Type',
    'An event of a type that is not known was submitted.',
  ],
  ['metering', 'duplicate_event', 409, 'Duplicate Event', 'An event with this ID was processed before.'],
  ['metering', 'user_not_found', 422, 'User Not Found', 'No user has the `user_id` that the event names.'],
  ['metering', 'invalid_quantity', 422, 'Invalid Quantity', 'The quantity is zero or negative.'],
  [
    'metering',
    'invalid_timestamp',
    422,
    'Invalid Timestamp',
    'The timestamp is too old or lies in the future.',
  ],
  [
    'metering',
    'insufficient_scope',
    403,
    'Insufficient Scope',
    'The API key does not have the scope this needs.',
  ],
  [
    'server',
    'internal_error',
    500,
    'Internal Server Error',
    'Something unexpected went wrong on the server.',
  ],
  ['server', 'not_implemented', 501, 'Not Implemented', 'The feature does not exist yet.'],
  [
    'server',
    'service_unavailable',
    503,
    'Service Unavailable',
    'The service is down for a time.',
    { flags: ['retryable'] },
  ],
];

// The one text that is the same in every response of a code is its title: that is what gets translated.
export const codes: readonly CreateCodeInput[] = rows.map(
  ([prefix, name, httpStatus, title, description, { action = null, flags = [] } = {}]) => ({
    scheme: SCHEME,
    prefix,
    category: null,
    number: null,
    name,
    title,
    message: title,
    description,
    action,
    httpStatus,
    status: 'active',
    flags,
    parameters: [],
    aliases: [],
  }),
);
