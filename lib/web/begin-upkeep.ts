import { clearPast } from '../usecases/account/clear-past';
import type { Portal } from '../usecases/use-case';

const EVERY = 3_600_000;

/** Clears away what is over, each hour. @returns what ends it */
export function beginUpkeep(portal: Portal): () => void {
  const timer = setInterval(() => {
    clearPast.run(portal, { kind: 'system', name: 'upkeep' }, {}).catch(console.error);
  }, EVERY);
  return () => clearInterval(timer);
}
