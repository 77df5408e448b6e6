import { describe, expect, it } from 'vitest';
import type { Response } from '@/lib/usecases/code/describe-code';
import { responseChoices } from './response-choices';

const responses: readonly Response[] = [
  { format: 'scheme', version: '2', title: 'Since 2', body: 'new' },
  { format: 'scheme', version: '1', title: 'Before 2', body: 'old' },
  { format: 'problem', version: null, title: null, body: 'problem' },
];
const choose = (query: string) => responseChoices(responses, new URLSearchParams(query), '/c', 'RFC 9457');

describe('responseChoices', () => {
  it.each([
    ['', 'new'],
    ['version=2', 'new'],
    ['version=1', 'old'],
    ['version=0', 'new'],
    ['format=problem', 'problem'],
    ['format=problem&version=1', 'problem'],
    ['format=xml', 'new'],
  ])('chooses for ?%s the %s response', (query, body) => {
    expect(choose(query).chosen?.body).toBe(body);
  });

  it('leads to each response and keeps the arguments', () => {
    expect(choose('arg.0=a%26b&version=1').choices).toEqual([
      { href: '/c?arg.0=a%26b#response', label: 'Since 2', chosen: false },
      { href: '/c?arg.0=a%26b&version=1#response', label: 'Before 2', chosen: true },
      { href: '/c?arg.0=a%26b&format=problem#response', label: 'RFC 9457', chosen: false },
    ]);
  });

  it('has nothing to choose where a scheme has no envelope and no problem details', () => {
    expect(responseChoices([], new URLSearchParams(), '/c', 'RFC 9457')).toEqual({
      chosen: undefined,
      choices: [],
    });
  });
});
