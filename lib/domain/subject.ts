import type { SubjectType } from './audit-event';
import { codePath } from './code';
import { prefixPath } from './prefix';
import { requestPath } from './request';

/** What only those may read about who may read of users: events of people and of what the portal is connected to. */
export const privateSubjects = ['user', 'token', 'webhook'] as const satisfies readonly SubjectType[];

/** Subjects that have a page with their history. */
export const subjectsWithHistory = [
  'code',
  'prefix',
  'request',
  'scheme',
  'owner',
] as const satisfies readonly SubjectType[];
export type SubjectWithHistory = (typeof subjectsWithHistory)[number];

type Subject = {
  readonly subjectType: string;
  readonly subjectName: string;
  readonly scheme: string | null;
};

/** The page that shows the subject of an event, without locale; null where none does. */
export function subjectPath({ subjectType, subjectName, scheme }: Subject): string | null {
  if (subjectType === 'owner') return `/owners/${encodeURIComponent(subjectName)}`;
  if (scheme === null) return null;
  switch (subjectType) {
    case 'code':
      return codePath(scheme, subjectName);
    case 'prefix':
      return prefixPath(scheme, subjectName);
    case 'request':
      return requestPath(Number(/\d+$/.exec(subjectName)?.[0]));
    case 'translation':
    case 'suggestion':
    case 'comment':
      return codePath(scheme, subjectName.replace(/ \([^()]*\)$/, ''));
    case 'scheme':
    case 'category':
    case 'envelope':
      return `/schemes/${encodeURIComponent(scheme)}`;
    default:
      return null;
  }
}

/**
 * The subject of a filter as it is written: `code:soracom/AUM0017`, `prefix:soracom/AUM`, `scheme:soracom`,
 * `owner:spears`, `request:12`, `user:<id>`.
 */
export type SubjectReference =
  | { readonly type: 'code' | 'prefix'; readonly scheme: string; readonly name: string }
  | { readonly type: 'scheme' | 'owner' | 'request' | 'user'; readonly name: string };

/** @returns null for what is not written so */
export function readSubject(text: string): SubjectReference | null {
  const [, type, rest = ''] = /^([a-z]+):(.+)$/u.exec(text) ?? [];
  switch (type) {
    case 'code':
    case 'prefix': {
      const slash = rest.indexOf('/');
      const scheme = rest.slice(0, slash);
      const name = rest.slice(slash + 1).trim();
      return slash < 1 || name === '' ? null : { type, scheme, name };
    }
    case 'scheme':
    case 'owner':
    case 'request':
    case 'user':
      return rest.trim() === '' ? null : { type, name: rest.trim() };
    default:
      return null;
  }
}

/** The same the other way round, for the address of a list. */
export function writeSubject(reference: SubjectReference): string {
  return 'scheme' in reference
    ? `${reference.type}:${reference.scheme}/${reference.name}`
    : `${reference.type}:${reference.name}`;
}
