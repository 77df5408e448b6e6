import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import en from '../../messages/en.json';
import ja from '../../messages/ja.json';
import zh from '../../messages/zh.json';
import { codePath } from '../domain/code';
import { FAULT_SCHEME, faults } from '../domain/fault';
import { type Locale, routing } from '../i18n/routing';
import type { Portal } from '../usecases/use-case';

const messages = { en, ja, zh };

const STYLE = `:root{color-scheme:light dark}
body{font:14px/1.6 system-ui,sans-serif;margin:0;padding:15vh 1.5rem 2rem}
main{max-width:34rem;margin:auto}
h1{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
p{margin:0 0 1rem}`;

const RETRY_AFTER = 5;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'retry-after': String(RETRY_AFTER),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};

/**
 * Answers for a page while the database is away. A page of Next.js would begin and then break, with any status and
 * nothing to read without a script. What a form sends is let through: its action gives back what was typed.
 * @returns whether it answered
 */
export async function answerAway(
  { database }: Pick<Portal, 'database'>,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads || url.startsWith('/_next/') || (await database.isThere())) return false;
  response
    .writeHead(faults.unavailable.status, HEADERS)
    .end(method === 'HEAD' ? '' : awayPage(localeOf(url)));
  return true;
}

function localeOf(url: string): Locale {
  const [, first] = url.split(/[/?#]/);
  return routing.locales.find((locale) => locale === first) ?? routing.defaultLocale;
}

/** The address stays the one that was asked for: an empty link leads there again. */
function awayPage(locale: Locale): string {
  const { title, what, again } = messages[locale].away;
  const { code } = faults.unavailable;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${RETRY_AFTER}">
<title>${title} · Errdex</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${what}</p>
<p><a href="">${again}</a></p>
<p><small><a href="${codePath(FAULT_SCHEME, code)}">${code}</a></small></p>
</main>
</body>
</html>
`;
}
