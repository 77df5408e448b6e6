import type { Browser, Page } from '@playwright/test';
import { openChromium } from './chromium';
import { administrator } from './writes';

/** Keys pressed in one field, and milliseconds from each to the frame that shows it. */
export type TypingRow = {
  readonly field: string;
  readonly keys: number;
  readonly p50: number;
  readonly p99: number;
};

const LOCALE = 'de';
const SCHEME = 'soracom';
const ROUNDS = 6;
const TYPED = 'Das Paket wurde an der Grenze abgewiesen, ';
/** Between two keys, in ms: as quick as a key that is held down. */
const PAUSE = 33;

/** A message of 2,000 characters, its plural told apart in both branches. */
function longMessage(sentence: string): string {
  const branch = (count: string) => `${count} ${sentence.repeat(40).slice(0, 930)} {border}.`;
  return `{parcels, plural, one {${branch('#')}} other {${branch('#')}}} ${sentence} {depot}`;
}

/**
 * Types into the editor of translations with its checks on, and, in turn, into a page that has nothing but a text area.
 * @param url of a portal with the registries it starts with
 */
export async function measureTyping(url: string): Promise<readonly TypingRow[]> {
  const entry = await prepare(url);
  const browser = await openChromium();
  try {
    const editor = await signedIn(browser, url);
    await editor.goto(`${url}/translations/${LOCALE}?entry=${SCHEME}/${entry}`, { waitUntil: 'networkidle' });
    const bare = await editor.context().newPage();
    await bare.setContent('<textarea rows="20" cols="80"></textarea>');
    await bare.locator('textarea').fill(longMessage('Das Paket ist noch nicht da.'));
    const raw = await editor.context().newPage();
    await raw.goto(editor.url(), { waitUntil: 'networkidle' });
    await raw.locator('.field button[aria-keyshortcuts="Alt+R"]').click();

    const fields = [
      { field: 'bare text area', page: bare, at: 'textarea', times: await timesOf(bare) },
      {
        field: 'editor, a branch',
        page: editor,
        at: '.branches textarea >> nth=-1',
        times: await timesOf(editor),
      },
      {
        field: 'editor, the text as it is stored',
        page: raw,
        at: 'textarea[name=text] >> nth=0',
        times: await timesOf(raw),
      },
    ];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { page, at } of fields) {
        await page.bringToFront();
        await page.locator(at).focus();
        await page.keyboard.press('ControlOrMeta+ArrowRight');
        await page.keyboard.type(TYPED, { delay: PAUSE });
      }
    }
    return await Promise.all(fields.map(async ({ field, times }) => rowOf(field, await times.jsonValue())));
  } finally {
    await browser.close();
  }
}

/** Milliseconds from each key press in a page to the end of the frame after it. */
function timesOf(page: Page) {
  return page.evaluateHandle(() => {
    const times: number[] = [];
    const frame = new MessageChannel();
    const pressed: number[] = [];
    // A message that is sent as a frame begins comes once the frame is drawn.
    frame.port1.onmessage = () => {
      for (const at of pressed.splice(0)) times.push(performance.now() - at);
    };
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key.length > 1) return;
        requestAnimationFrame(() => {
          pressed.push(timeStamp);
          frame.port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return times;
  });
}

function rowOf(field: string, times: readonly number[]): TypingRow {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { field, keys: sorted.length, p50: at(0.5), p99: at(0.99) };
}

async function signedIn(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`, { waitUntil: 'networkidle' });
  await page.locator('input[name=email]').fill(administrator.ERRDEX_ADMIN_EMAIL);
  await page.locator('input[name=password]').fill(administrator.ERRDEX_ADMIN_PASSWORD);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL(`${url}/`);
  return page;
}

/** Registers the code and its text. @returns the code */
async function prepare(url: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${administrator.ERRDEX_ADMIN_TOKEN}`,
    'content-type': 'application/json',
  };
  const send = async (method: string, path: string, body: object) => {
    const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
    const told = await answer.text();
    if (!answer.ok && answer.status !== 409) throw new Error(`${path}: ${answer.status} ${told}`);
    return told;
  };
  await send('POST', '/api/v1/locales', { tag: LOCALE, fallback: null });
  const message = longMessage('The parcel has not come yet.');
  const { code } = JSON.parse(
    await send('POST', '/api/v1/codes', { scheme: SCHEME, prefix: 'AGW', message }),
  );
  const text = longMessage('Das Paket ist noch nicht da.');
  await send('PUT', `/api/v1/codes/${SCHEME}/${code}/translations/${LOCALE}`, { text });
  return code;
}
