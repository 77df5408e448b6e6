import type { AuthSettings } from '../auth/auth-settings';
import { openDatabase } from '../store/database';
import { countingDemand } from './demand';
import type { Portal } from './use-case';

type Settings = Pick<Portal, 'publicRead' | 'url'> &
  AuthSettings & {
    readonly database: Parameters<typeof openDatabase>[0];
  };

/**
 * Opens the database and makes the portal of this process.
 * @param begin gives the registry what it begins with; of several processes that start at once, one at a time does it
 * @throws DirectoryInUse, Error where the database cannot be opened
 */
export async function openPortal(
  { publicRead, url, secret, oidc, writeLimit, ...settings }: Settings,
  begin: (portal: Portal) => Promise<void>,
): Promise<Portal> {
  const database = await openDatabase(settings.database);
  const demand = countingDemand();
  const portal: Portal = {
    database,
    publicRead,
    url,
    clock: () => new Date(),
    demand,
    secret,
    oidc,
    writeLimit,
  };
  try {
    await database.alone(() => begin(portal));
    return portal;
  } catch (error) {
    await database.close();
    throw error;
  }
}
