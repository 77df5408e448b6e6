import { apigate } from './apigate/seed';
import { authService } from './auth-service/seed';
import { errdex } from './errdex/seed';
import { platform } from './platform/seed';
import type { SchemeSeed } from './scheme-seed';
import { soracom } from './soracom/seed';
import { userorg } from './userorg/seed';

export type { SchemeSeed } from './scheme-seed';

/** What an empty registry begins with. Owners stand before the prefixes and owners that name them. */
export const registry: readonly SchemeSeed[] = [soracom, platform, authService, apigate, userorg, errdex];
