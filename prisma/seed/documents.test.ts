import { describe, expect, it } from 'vitest';
import { faults } from '../../lib/domain/fault';
import { renderMessage } from '../../lib/domain/message/render';
import { apigate } from './apigate/seed';
import { authService } from './auth-service/seed';
import { errdex } from './errdex/seed';
import { platform } from './platform/seed';
import type { SchemeSeed } from './scheme-seed';
import { soracom } from './soracom/seed';
import { userorg } from './userorg/seed';

const prefixOf = (seed: SchemeSeed, prefix: string) => seed.prefixes.find((one) => one.prefix === prefix);
const aliased = (seed: SchemeSeed, alias: string) => seed.codes.find((one) => one.aliases.includes(alias));

describe('soracom', () => {
  it('has 30 prefixes, 5 of them without an owner', () => {
    const orphaned = soracom.prefixes.filter((prefix) => prefix.owners.length === 0);
    expect(soracom.prefixes).toHaveLength(30);
    expect(orphaned.map((prefix) => prefix.prefix)).toEqual(['DEM', 'DIC', 'FEM', 'KEM', 'SEM']);
  });

  it.each([
    ['AGW', ['ogu', 'kaz', 'harry']],
    ['DIG', ['cre', 'kaz']],
    ['AUM', ['backend-team']],
    ['HFE', ['spears']],
    ['SCN', ['sora-cam-team']],
  ])('gives %s to %j', (prefix, owners) => {
    expect(prefixOf(soracom, prefix)?.owners).toEqual(owners);
  });

  it.each(['spears', 'sora-cam-team'])('has the contact of team %s beside it', (slug) => {
    const team = soracom.owners.find((owner) => owner.slug === slug);
    expect(team).toMatchObject({ kind: 'team', contactOwner: 'ogu' });
    expect(team?.name).not.toContain('ogu');
  });

  it('keeps a component in full and a repository with its folder', () => {
    expect(prefixOf(soracom, 'AGW')?.title).toBe('soracom-api-gateway (ogu proxy)');
    expect(prefixOf(soracom, 'FAT')?.repository).toEqual({
      name: 'flux-app-template-gallery',
      url: 'https://github.com/soracom/flux-app-template-gallery/tree/main/api',
    });
  });

  it('has one repository for two prefixes, and every other for one', () => {
    const urls = soracom.prefixes.map((prefix) => prefix.repository?.url);
    expect(prefixOf(soracom, 'PAY')?.repository).toEqual(prefixOf(soracom, 'BIL')?.repository);
    expect(new Set(urls).size).toBe(29);
  });

  it('has the one code whose message is known, which repeats what the caller sent', () => {
    const [code, ...others] = soracom.codes;
    const args = Object.fromEntries(
      (code?.parameters ?? []).map(({ name, example }) => [name, example ?? '']),
    );
    expect(others).toEqual([]);
    expect(code).toMatchObject({ prefix: 'AUM', number: 17 });
    expect(code?.parameters.every((note) => note.echoesUserInput)).toBe(true);
    expect(renderMessage('icu', code?.message ?? '', 'en', args)).toBe(
      "SAM user 'user1' doesn't have permission 'Role:listRoles' to perform this action. Please ask your " +
        'administrator for SAM permission configurations/statements. After the correct permission has been ' +
        'applied, please sign in again and retry it.',
    );
  });
});

describe('platform', () => {
  it('has 5 modules and 8 error types with an HTTP status each', () => {
    expect(platform.prefixes.map((prefix) => prefix.prefix)).toEqual(['CM', 'AU', 'CO', 'GW', 'CN']);
    expect(platform.categories.map((category) => [category.value, category.httpStatus])).toEqual([
      ['01', 400],
      ['02', 401],
      ['03', 404],
      ['04', 422],
      ['05', 502],
      ['06', 500],
      ['07', 429],
      ['08', 503],
    ]);
  });

  it('has 8 codes, numbered from 1 for each module and type, with no status of their own', () => {
    expect(platform.codes.map(({ prefix, category, number }) => [prefix, category, number])).toEqual([
      ['GW', '02', 1],
      ['GW', '02', 2],
      ['GW', '02', 3],
      ['AU', '01', 1],
      ['AU', '01', 2],
      ['AU', '02', 1],
      ['GW', '07', 1],
      ['CM', '06', 1],
    ]);
    expect(platform.codes.filter((code) => code.httpStatus !== null)).toEqual([]);
  });

  it('has no envelope: none is documented', () => {
    expect(platform.envelopes).toEqual([]);
  });
});

describe('auth-service', () => {
  it('has 35 codes in 7 groups, numbered from 1 without gaps', () => {
    const counts = authService.prefixes.map(({ prefix }) => [
      prefix,
      authService.codes.filter((code) => code.prefix === prefix).map((code) => code.number),
    ]);
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(authService.codes).toHaveLength(35);
    expect(counts).toEqual([
      ['AUTH', upTo(10)],
      ['APP', upTo(5)],
      ['PERM', upTo(6)],
      ['SUB', upTo(4)],
      ['CONS', upTo(4)],
      ['USR', upTo(3)],
      ['SRV', upTo(3)],
    ]);
  });

  it('has an HTTP status for each', () => {
    const statuses = authService.codes.map((code) => code.httpStatus);
    const count = (status: number) => statuses.filter((one) => one === status).length;
    expect([400, 401, 403, 404, 409, 429, 500, 503].map(count)).toEqual([12, 5, 3, 6, 5, 1, 2, 1]);
  });
});

describe('apigate', () => {
  it('has 17 names in 3 groups that no code is written with', () => {
    const counts = apigate.prefixes.map(({ prefix }) => [
      prefix,
      apigate.codes.filter((code) => code.prefix === prefix).length,
    ]);
    expect(counts).toEqual([
      ['client', 8],
      ['metering', 6],
      ['server', 3],
    ]);
    expect(apigate.scheme.segments.map((segment) => segment.kind)).toEqual(['name']);
  });

  it('has a title, a status and an occasion for each, and advice where there is some', () => {
    expect(apigate.codes.filter((code) => !code.title || !code.httpStatus || !code.description)).toEqual([]);
    expect(apigate.codes.filter((code) => code.action !== null).map((code) => code.name)).toEqual([
      'unauthorized',
      'validation_error',
      'rate_limit_exceeded',
    ]);
  });

  it('keeps the two tables of fields with the envelope', () => {
    const [envelope] = apigate.envelopes;
    const pointers = envelope?.fields.map((field) => [field.pointer, field.required]);
    expect(pointers).toEqual([
      ['/errors', true],
      ['/errors/*/status', true],
      ['/errors/*/code', true],
      ['/errors/*/title', true],
      ['/errors/*/detail', false],
      ['/errors/*/source', false],
      ['/errors/*/source/pointer', false],
      ['/errors/*/source/parameter', false],
      ['/errors/*/source/header', false],
      ['/errors/*/meta', false],
    ]);
  });
});

describe('userorg', () => {
  it('has 75 operations from 76 rows', () => {
    const meanings = userorg.categories.flatMap((category) => category.meanings);
    expect(userorg.categories).toHaveLength(75);
    expect(meanings).toHaveLength(76);
  });

  it('keeps both meanings of the operation that stands twice', () => {
    const twice = userorg.categories.filter((category) => category.meanings.length !== 1);
    expect(twice.map((category) => category.value)).toEqual(['UOBKGUPD']);
    expect(twice[0]?.meanings.map((meaning) => meaning.attributes)).toEqual([
      { 'actor object': 'User-Org (Background Update to ES)', operation: 'UPDATE' },
      { 'actor object': 'User & Org (ES Update)', operation: 'UPDATE' },
    ]);
  });

  it('has operations of letters only, trimmed, and says what each is', () => {
    for (const { value, meanings } of userorg.categories) {
      expect(value).toMatch(/^[A-Z]{4,11}$/);
      for (const { attributes } of meanings) {
        expect(attributes['actor object']).toMatch(/^\S+( \S+)*$/);
        expect(attributes.operation).toMatch(/^[A-Z]+( [A-Z]+)*$/);
      }
    }
  });

  it('corrects the one misspelled operation and says so', () => {
    const feed = userorg.categories.find((category) => category.value === 'FEEDCRT');
    expect(feed?.meanings[0]?.attributes).toMatchObject({
      operation: 'CREATE',
      note: expect.stringContaining('CRETAE'),
    });
  });

  it('has 68 numbered errors and 4 drafts found by their old names', () => {
    const drafts = userorg.codes.filter((code) => code.number === null);
    expect(userorg.codes).toHaveLength(72);
    expect(drafts.map((code) => [code.status, ...code.aliases])).toEqual([
      ['draft', 'EXTERNAL_ID_FORMAT'],
      ['draft', 'DEPENDENT_PARAMS_MISSING'],
      ['draft', 'IDENTIFIER_VALIDATION_FAILED'],
      ['draft', 'USER_TYPE_CONFIG_IS_EMPTY'],
    ]);
    expect(userorg.codes.filter((code) => code.status === 'active')).toHaveLength(68);
  });

  it.each([
    ['ONLY_EMAIL_OR_PHONE_OR_MANAGEDBY_REQUIRED', 11, 'Please provide only email or phone or managedBy.'],
    ['RESOURCE_NOT_FOUND', 13, 'Requested resource not found.'],
    ['USER_ACCOUNT_BLOCKE', 6, 'User account has been blocked.'],
    [
      'EXTERNALID_NOT_FOUND',
      42,
      'External ID (id: {0}, idType: {1}, provider: {2}) not found for given user.',
    ],
    ['DATA_SIZE_EXCEEDED', 7, 'Maximum upload data size should be {0}'],
    ['PREFERENCE_ALREADY_EXIST', 68, 'preference {0} already exits in the org {1}.'],
  ])('finds %s, typos included, as error %i with its message word for word', (oldName, number, message) => {
    expect(aliased(userorg, oldName)).toMatchObject({ number, message });
  });

  it('gives every error its old name, and none an HTTP status', () => {
    expect(userorg.codes.filter((code) => code.aliases.length !== 1 || code.httpStatus !== null)).toEqual([]);
  });

  it('renders the documented example', () => {
    const code = aliased(userorg, 'MANDATORY_PARAMETER_MISSING');
    const args = { 0: code?.parameters[0]?.example ?? '' };
    expect(renderMessage('positional', code?.message ?? '', 'en', args)).toBe(
      'Mandatory parameter firstName is missing.',
    );
  });

  it('has the response of 4.7.0 in force, and the one before', () => {
    expect(userorg.envelopes.map(({ version, current }) => [version, current])).toEqual([
      ['before-4.7.0', false],
      ['4.7.0', true],
    ]);
  });
});

describe('errdex', () => {
  it('registers every fault of the portal under its number', () => {
    const registered = errdex.codes.map((code) => `${code.prefix}${String(code.number).padStart(4, '0')}`);
    expect(registered).toEqual(Object.values(faults).map((fault) => fault.code));
  });
});
