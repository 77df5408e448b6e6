import type { CreatePrefixInput } from '../../../lib/schema/prefix';
import { SCHEME } from './scheme';

type PrefixRow = readonly [
  prefix: string,
  component: string,
  owners: readonly string[],
  repository: string,
  folder?: string,
];

const rows: readonly PrefixRow[] = [
  ['AGW', 'soracom-api-gateway (ogu proxy)', ['ogu', 'kaz', 'harry'], 'soracom-api-gateway'],
  ['ANA', 'Analysis (query)', ['koki'], 'query-api-go'],
  ['AUM', 'auth-manager', ['backend-team'], 'auth-manager'],
  ['BIL', 'billing (billing related)', ['backend-team'], 'billing'],
  ['CEL', 'cell-locations', ['ogu'], 'cell-locations'],
  ['DEM', 'device-manager', [], 'device-manager'],
  ['DIC', 'dipper play common (library)', [], 'dipper-play-common'],
  ['DIG', 'diagnostic-manager', ['cre', 'kaz'], 'diagnostic-manager'],
  ['DSB', 'downstream billing', ['hiroki'], 'downstream-billing-api'],
  ['EVS', 'event-scheduler', ['spears'], 'event-scheduler'],
  ['FAT', 'flux-app-template-api', ['flux-team'], 'flux-app-template-gallery', '/tree/main/api'],
  ['FCA', 'flux-credit-api', ['flux-team'], 'flux-credit-api'],
  ['FEM', 'file-entries-manager', [], 'lpwa-gadget-manager'],
  ['FLX', 'flux-core', ['flux-team'], 'flux-core'],
  ['HFE', 'harvest-files-event-poster', ['spears'], 'harvest-files-event-poster'],
  ['HMD', 'heimdall-v2', ['ogu'], 'heimdall-v2'],
  ['KEM', 'key-manager', [], 'key-manager'],
  ['LGI', 'logistics-api', ['backend-team'], 'logistics'],
  ['MSB', 'model-s-server (eSIM profile order)', ['backend-team'], 'model-s-server'],
  ['NTA', 'notification-api', ['ogu'], 'notification-service'],
  ['PAY', 'billing (payment related)', ['backend-team'], 'billing'],
  ['QIA', 'query-intelligence-api', ['koki'], 'chatdb-core'],
  ['SAP', 'a2p-server (SMS A2P)', ['backend-team'], 'a2p-server'],
  ['SBX', 'API sandbox', ['ogu'], 'dipper-local'],
  ['SCA', 'sora-cam-devices-api', ['sora-cam-team'], 'sora-cam-devices-api'],
  ['SCH', 'searchlight-api', ['backend-team'], 'searchlight'],
  ['SCN', 'sora-cam-notification-api', ['sora-cam-team'], 'sora-cam-atom-events'],
  ['SEM', 'session-manager', [], 'session-manager'],
  ['SIC', 'soracom-internal-console-api', ['backend-team'], 'soracom-internal-console-api'],
  ['SLM', 'soralet-manager', ['ogu'], 'orbit-runtime'],
];

export const prefixes: readonly CreatePrefixInput[] = rows.map(
  ([prefix, component, owners, repository, folder = '']) => ({
    scheme: SCHEME,
    prefix,
    title: component,
    description: null,
    status: 'active',
    owners: [...owners],
    repository: { name: repository, url: `https://github.com/soracom/${repository}${folder}` },
  }),
);
