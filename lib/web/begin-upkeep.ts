import { clearPast } from '../usecases/account/clear-past';
import { storeDemand } from '../usecases/demand';
import { recheckAll } from '../usecases/recheck-texts';
import type { Portal } from '../usecases/use-case';

const HOUR = 3_600_000;
const OFTEN = 20_000;

/**
 * Clears away what is over, each hour; every few seconds, keeps how often codes were looked up and checks texts again
 * whose glossary or checks have changed.
 * @returns what ends it, once what is under way is done
 */
export function beginUpkeep(portal: Portal): () => Promise<void> {
  const ending = new AbortController();
  const hourly = setInterval(() => {
    clearPast.run(portal, { kind: 'system', name: 'upkeep' }, {}).catch(console.error);
  }, HOUR);
  let storing: Promise<void> | null = null;
  let checking: Promise<void> | null = null;
  const often = setInterval(() => {
    storing ??= storeDemand(portal)
      .catch(console.error)
      .finally(() => {
        storing = null;
      });
    checking ??= recheckAll(portal.database, ending.signal)
      .catch(console.error)
      .finally(() => {
        checking = null;
      });
  }, OFTEN);
  return async () => {
    clearInterval(hourly);
    clearInterval(often);
    ending.abort();
    await Promise.all([storing, checking]);
  };
}
