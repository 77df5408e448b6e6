import { type PrefixRequest, requestPath } from './request';

const absent = {
  prefix: null,
  title: null,
  description: null,
  owners: [],
  newOwners: [],
  repository: null,
  segment: null,
  value: null,
  label: null,
  httpStatus: null,
} as const;

/** A request as other systems are told of it, by REST and by webhooks: all that any kind may have, in one object. */
export function requestAnswer({ subject, ...fields }: PrefixRequest, url: string) {
  return { ...absent, ...subject, ...fields, url: url + requestPath(fields.id) };
}
