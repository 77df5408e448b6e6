import { clearPast } from '../usecases/account/clear-past';
import { storeDemand } from '../usecases/demand';
import { recheckAll } from '../usecases/recheck-texts';
import type { Portal } from '../usecases/use-case';

const HOUR = 3_600_000;
const OFTEN = 20_000;

/**
 * Clears away what is over, each hour; every few seconds, keeps how often codes were looked up and checks texts again
 * whose glossary or checks have changed. @returns what ends it
 */
export function beginUpkeep(portal: Portal): () => void {
  const hourly = setInterval(() => {
    clearPast.run(portal, { kind: 'system', name: 'upkeep' }, {}).catch(console.error);
  }, HOUR);
  let busy = false;
  const often = setInterval(() => {
    if (busy) return;
    busy = true;
    Promise.all([storeDemand(portal), recheckAll(portal.database)])
      .catch(console.error)
      .finally(() => {
        busy = false;
      });
  }, OFTEN);
  return () => {
    clearInterval(hourly);
    clearInterval(often);
  };
}
