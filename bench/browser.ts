import { openChromium } from './chromium';

const ROUNDS = 7;

export type PageWeight = {
  readonly path: string;
  /** Compressed bytes of JavaScript that a first visit loads. */
  readonly script: number;
  /** Milliseconds from the request to the selector being there; median. */
  readonly shown: number;
};

/** Visits pages with an empty cache each time. @param pages path, and what must be seen */
export async function weigh(
  url: string,
  pages: readonly { readonly path: string; readonly selector: string }[],
): Promise<readonly PageWeight[]> {
  const browser = await openChromium();
  try {
    const weights: PageWeight[] = [];
    for (const { path, selector } of pages) {
      const visits: { script: number; shown: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const scripts: Promise<number>[] = [];
        page.on('requestfinished', (request) => {
          if (request.resourceType() !== 'script') return;
          scripts.push(request.sizes().then((sizes) => sizes.responseBodySize));
        });
        const began = performance.now();
        await page.goto(url + path, { waitUntil: 'commit' });
        await page.locator(selector).first().waitFor();
        const shown = performance.now() - began;
        await page.waitForLoadState('networkidle');
        const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
        visits.push({ script, shown });
        await context.close();
      }
      const shown = visits.map((visit) => visit.shown).sort((a, b) => a - b);
      weights.push({
        path,
        script: Math.max(...visits.map((visit) => visit.script)),
        shown: Math.round(shown[Math.floor(ROUNDS / 2)] ?? 0),
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}
