import type { PrefixRequest } from '@/lib/domain/request';

/** The address of a form that asks for the same once more, without locale. */
export function askAgainPath({
  scheme,
  subject,
  reason,
}: Pick<PrefixRequest, 'scheme' | 'subject' | 'reason'>) {
  const fields: [string, string | number | null][] = [
    ['kind', subject.kind],
    ['scheme', scheme],
    ['reason', reason],
  ];
  switch (subject.kind) {
    case 'prefix':
      fields.push(['prefix', subject.prefix], ['title', subject.title], ['description', subject.description]);
      fields.push(['repository.name', subject.repository?.name ?? null]);
      fields.push(['repository.url', subject.repository?.url ?? null]);
      for (const { slug } of subject.owners) fields.push(['owners', slug]);
      for (const [at, owner] of subject.newOwners.entries()) {
        for (const [name, value] of Object.entries(owner)) fields.push([`newOwners.${at}.${name}`, value]);
      }
      break;
    case 'ownership':
      fields.push(['prefix', subject.prefix]);
      for (const { slug } of subject.owners) fields.push(['owners', slug]);
      break;
    case 'category':
      fields.push(['segment', subject.segment], ['value', subject.value], ['label', subject.label]);
      fields.push(['httpStatus', subject.httpStatus]);
      break;
    case 'retirement':
      fields.push(['prefix', subject.prefix]);
  }
  const search = new URLSearchParams();
  for (const [name, value] of fields) if (value !== null) search.append(name, String(value));
  return `/requests/new?${search}`;
}
