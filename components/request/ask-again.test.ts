import { expect, it } from 'vitest';
import type { RequestSubject } from '@/lib/domain/request';
import { askAgainPath } from './ask-again';

const kaz = { slug: 'kaz', name: 'Kaz' };

it.each<[RequestSubject, Record<string, string>]>([
  [
    {
      kind: 'prefix',
      prefix: 'QRX',
      title: 'Relay & more',
      description: null,
      owners: [kaz],
      newOwners: [{ slug: 'relay', name: 'Relay', kind: 'team', contact: null }],
      repository: { name: 'team/relay', url: 'https://git.example/relay?a=1' },
    },
    {
      prefix: 'QRX',
      title: 'Relay & more',
      owners: 'kaz',
      'newOwners.0.slug': 'relay',
      'newOwners.0.name': 'Relay',
      'newOwners.0.kind': 'team',
      'repository.name': 'team/relay',
      'repository.url': 'https://git.example/relay?a=1',
    },
  ],
  [
    { kind: 'ownership', prefix: 'AUM', owners: [kaz] },
    { prefix: 'AUM', owners: 'kaz' },
  ],
  [
    { kind: 'category', segment: 'type', value: '77', label: 'Out of quota', httpStatus: 429 },
    { segment: 'type', value: '77', label: 'Out of quota', httpStatus: '429' },
  ],
  [{ kind: 'retirement', prefix: 'AUM' }, { prefix: 'AUM' }],
])('what was asked for is in the form again: %j', (subject, fields) => {
  const path = askAgainPath({ scheme: 'soracom', subject, reason: 'Because.' });
  const [page, search] = path.split('?');
  expect(page).toBe('/requests/new');
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
    kind: subject.kind,
    scheme: 'soracom',
    reason: 'Because.',
    ...fields,
  });
});
