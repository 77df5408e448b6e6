import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { config, proxy } from './proxy';

const answer = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://host${path}`, { headers }));

describe('matcher', () => {
  it.each([
    ['/', true],
    ['/codes/a/b.c', true],
    ['/c/favicon.ico', true],
    ['/c/com.example.Fault', true],
    ['/ja/apis', true],
    ['/_next/static/a.js', false],
    ['/api/v1/codes', false],
    ['/healthz', false],
    ['/readyz', false],
    ['/icon.svg', false],
    ['/favicon.ico', false],
  ])('%s: %s', (url, matches) => {
    expect(unstable_doesMiddlewareMatch({ config, nextConfig: {}, url })).toBe(matches);
  });
});

describe('locale', () => {
  it('serves English without a prefix', () => {
    expect(answer('/codes').headers.get('x-middleware-rewrite')).toBe('http://host/en/codes');
  });

  it.each([
    ['/c/100%25', '/en/c/100%25'],
    ['/c/%253F?q=%25', '/en/c/%253F?q=%25'],
    ['/ja/c/a%20b%2Fc%25', '/ja/c/a%20b%2Fc%25'],
    ['/zh/c/%E3%82%A8', null],
  ])('hands %s on as it is encoded', (path, handed) => {
    const rewritten = answer(path).headers.get('x-middleware-rewrite');
    expect(rewritten).toBe(handed === null ? null : `http://host${handed}`);
  });

  it('sends a new reader to their language, and a returning one to the one they chose', () => {
    const japanese = { 'accept-language': 'ja' };
    expect(answer('/codes', japanese).headers.get('location')).toBe('http://host/ja/codes');
    expect(answer('/codes', { ...japanese, cookie: 'locale=en' }).headers.get('location')).toBeNull();
  });

  it('keeps a choice of English before it drops the prefix', () => {
    const response = answer('/en/codes?q=a', { cookie: 'locale=ja' });
    expect(response.headers.get('location')).toBe('http://host/codes?q=a');
    expect(response.cookies.get('locale')?.value).toBe('en');
  });
});

it('keeps a preference and takes it out of the address', () => {
  const response = answer('/ja/codes?q=a&theme=dark');
  expect(response.headers.get('location')).toBe('http://host/ja/codes?q=a');
  expect(response.cookies.get('theme')?.value).toBe('dark');
});

it('gives each answer its own nonce, and the page the same one', () => {
  const [one, two] = [answer('/'), answer('/')];
  const policy = one.headers.get('content-security-policy');
  expect(policy).not.toBe(two.headers.get('content-security-policy'));
  expect(one.headers.get('x-middleware-request-content-security-policy')).toBe(policy);
  expect(policy).toContain(`'nonce-${one.headers.get('x-middleware-request-x-nonce')}'`);
});

it.each([
  ['POST', '1000000', 200],
  ['POST', '1000001', 413],
  ['POST', null, 411],
  ['GET', null, 200],
])('answers %s of %s bytes with %i', (method, length, status) => {
  const headers: Record<string, string> = length === null ? {} : { 'content-length': length };
  const { status: answered } = proxy(new NextRequest('http://host/decode', { method, headers }));
  expect(answered).toBe(status);
});
