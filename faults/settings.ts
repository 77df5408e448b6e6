import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number;
    extent: { readonly kills: number; readonly outage: number };
  }
}

/** Where all chances come from: FAULTS_SEED, or another one each time. */
export const seed = inject('seed');

/** How much is done: a little within `npm test`, all of it in `npm run faults`. Times are in milliseconds. */
export const extent = inject('extent');
