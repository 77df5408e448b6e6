import { clearPast } from '../usecases/account/clear-past';
import { storeDemand } from '../usecases/demand';
import { recheckAll } from '../usecases/recheck-texts';
import type { Portal } from '../usecases/use-case';
import { repeat } from './repeat';

const HOUR = 3_600_000;
const OFTEN = 20_000;
const itself = { kind: 'system', name: 'upkeep' } as const;

/**
 * Clears away what is over, each hour; every few seconds, keeps how often codes were looked up and checks texts again
 * whose glossary or checks have changed.
 * @returns what ends it, once what is under way is done
 */
export function beginUpkeep(portal: Portal): () => Promise<void> {
  const ending = new AbortController();
  const ends = [
    repeat(HOUR, () => clearPast.run(portal, itself, {})),
    repeat(OFTEN, () => storeDemand(portal)),
    repeat(OFTEN, () => recheckAll(portal.database, ending.signal)),
  ];
  return async () => {
    ending.abort();
    await Promise.all(ends.map((end) => end()));
  };
}
