import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { createCode } from '../code/create-code';
import { person } from '../fixtures/people';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { changePrefixOwners } from './change-prefix-owners';
import { changePrefixStatus } from './change-prefix-status';
import { createPrefix } from './create-prefix';
import { describePrefix } from './describe-prefix';
import { retirePrefix } from './retire-prefix';
import { updatePrefix } from './update-prefix';

let portal: TestPortal;
let owner: Actor;
let other: Actor;
let registrar: Actor;
beforeAll(async () => {
  portal = await openTestPortal();
  const rows = await portal.sql(`SELECT id, slug FROM owner WHERE slug IN ('spears', 'ogu')`);
  const keyOf = (slug: string) => rows.filter((row) => row.slug === slug).map(({ id }) => Number(id));
  owner = await person(portal, { owners: keyOf('spears') });
  other = await person(portal, { owners: keyOf('ogu') });
  registrar = await person(portal, { roles: [{ role: 'registrar' }] });
});
afterAll(() => portal.close());

let made = 0;

/** A prefix of its own for a test, owned by spears. */
async function newPrefix(): Promise<{ scheme: string; prefix: string }> {
  made += 1;
  const prefix = `Z${String.fromCharCode(65 + Math.floor(made / 26))}${String.fromCharCode(65 + (made % 26))}`;
  const input = { scheme: 'soracom', prefix, title: 'new', owners: ['spears'] };
  const result = await createPrefix.run(portal, system, input);
  if (!result.ok) throw new Error(result.refusal.fault);
  return { scheme: 'soracom', prefix };
}

async function read(named: { scheme: string; prefix: string }) {
  const found = await describePrefix.run(portal, anonymous, named);
  if (!found.ok) throw new Error(found.refusal.fault);
  return { ...found.value.prefix, ...found.value.state };
}

const history = ({ prefix }: { prefix: string }) =>
  portal.sql(
    `SELECT changes FROM audit_event WHERE type = 'prefix.changed' AND subject_name = $1 ORDER BY id`,
    [prefix],
  );

describe('updatePrefix', () => {
  it('changes what is given in any case of the prefix, keeps the rest, and tells the history', async () => {
    const named = await newPrefix();
    const given = { title: 'Spears', repository: { name: 'spears', url: 'https://example.com/s' } };
    const changed = await updatePrefix.run(portal, owner, {
      ...named,
      prefix: named.prefix.toLowerCase(),
      version: 1,
      ...given,
    });
    expect(changed).toMatchObject({ ok: true, value: { ...given, version: 2 } });
    expect(await read(named)).toMatchObject({ ...given, description: null, owners: [{ slug: 'spears' }] });
    expect(await history(named)).toEqual([
      {
        changes: {
          title: { from: 'new', to: 'Spears' },
          repository: { from: null, to: given.repository },
        },
      },
    ]);
  });

  it('does not let an owner retire on the way', async () => {
    const named = await newPrefix();
    await updatePrefix.run(portal, owner, { ...named, status: 'deprecated' });
    expect(await updatePrefix.run(portal, owner, { ...named, status: 'retired' })).toMatchObject({
      refusal: { fault: 'forbidden' },
    });
    expect(await updatePrefix.run(portal, registrar, { ...named, status: 'retired' })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [{ prefix: 'QQQ' }, 'missing', 'prefix'],
    [{ scheme: 'nowhere' }, 'missing', 'prefix'],
    [{ owners: ['spears', 'nobody'] }, 'missing', 'owners.1'],
    [{ repository: { name: 'a', url: 'javascript:alert(1)' } }, 'invalid', 'repository.url'],
    [{ title: '' }, 'invalid', 'title'],
    [{ schemeId: 1 }, 'invalid', ''],
  ])('refuses %j with %s at %s, and changes nothing', async (input, fault, field) => {
    const named = await newPrefix();
    const before = await read(named);
    const refused = await updatePrefix.run(portal, system, { ...named, title: 'x', ...input });
    expect(refused).toMatchObject({ ok: false, refusal: { fault, fields: [{ field }] } });
    expect(await read(named)).toEqual(before);
    expect(await history(named)).toEqual([]);
  });
});

describe('changePrefixOwners', () => {
  it('hands a prefix over, after which its old owner may do no more', async () => {
    const named = await newPrefix();
    const handed = await changePrefixOwners.run(portal, owner, { ...named, owners: ['ogu', 'kaz', 'ogu'] });
    expect(handed).toMatchObject({ ok: true, value: { owners: [{ slug: 'ogu' }, { slug: 'kaz' }] } });
    expect(await history(named)).toEqual([{ changes: { owners: { from: ['spears'], to: ['ogu', 'kaz'] } } }]);
    expect(await changePrefixOwners.run(portal, owner, { ...named, owners: ['spears'] })).toMatchObject({
      refusal: { fault: 'forbidden' },
    });
    expect((await updatePrefix.run(portal, other, { ...named, title: 'Mine' })).ok).toBe(true);
  });

  it('lets one of two who do it at once win', async () => {
    const named = await newPrefix();
    const both = await Promise.all(
      ['ogu', 'kaz'].map((slug) =>
        changePrefixOwners.run(portal, owner, { ...named, version: 1, owners: [slug] }),
      ),
    );
    const won = both.flatMap((result) => (result.ok ? result.value.owners : []));
    expect(won).toHaveLength(1);
    expect((await read(named)).owners).toEqual(won);
  });
});

describe('the life of a prefix', () => {
  it('is deprecated with a reason and used again', async () => {
    const named = await newPrefix();
    await changePrefixStatus.run(portal, owner, { ...named, status: 'deprecated', reason: 'Moved.' });
    const deprecated = await read(named);
    expect(deprecated).toMatchObject({ status: 'deprecated', reason: 'Moved.' });
    expect(deprecated.since).toBeInstanceOf(Date);
    await changePrefixStatus.run(portal, owner, { ...named, status: 'active' });
    expect(await read(named)).toMatchObject({ status: 'active', reason: null, since: null });
  });

  it('ends for good: no new code, no way back, and its name for nobody else', async () => {
    const named = await newPrefix();
    await changePrefixStatus.run(portal, owner, { ...named, status: 'deprecated', reason: 'Moved.' });
    const { since } = await read(named);
    await retirePrefix.run(portal, registrar, named);
    expect(await read(named)).toMatchObject({ status: 'retired', reason: 'Moved.' });
    expect((await read(named)).since?.getTime()).toBeGreaterThanOrEqual(since?.getTime() ?? Number.NaN);
    expect(await changePrefixStatus.run(portal, registrar, { ...named, status: 'active' })).toMatchObject({
      refusal: { fault: 'not-in-lifecycle' },
    });
    expect(await createCode.run(portal, owner, { ...named, message: 'x' })).toMatchObject({
      refusal: { fault: 'retired', fields: [{ field: 'prefix' }] },
    });
    expect(await createPrefix.run(portal, registrar, { ...named, title: 'again' })).toMatchObject({
      refusal: { fault: 'retired', fields: [{ field: 'prefix' }] },
    });
  });

  it('goes step by step', async () => {
    expect(await retirePrefix.run(portal, registrar, await newPrefix())).toMatchObject({
      refusal: { fault: 'not-in-lifecycle', fields: [{ field: 'status' }] },
    });
  });
});

describe('whoever it is not theirs', () => {
  const changes = [
    [updatePrefix, { title: 'Mine' }],
    [changePrefixOwners, { owners: [] }],
    [changePrefixStatus, { status: 'deprecated' }],
    [retirePrefix, {}],
  ] as const;

  it.each(changes.map(([useCase, input]) => [useCase.title, useCase, input] as const))(
    'is refused: %s',
    async (_, useCase, input) => {
      const named = await newPrefix();
      const before = await read(named);
      for (const [actor, fault] of [
        [anonymous, 'sign-in'],
        [await person(portal), 'forbidden'],
        [other, 'forbidden'],
      ] as const) {
        const refused = await useCase.run(portal, actor, { ...named, ...input });
        expect(refused).toMatchObject({ ok: false, refusal: { fault } });
      }
      expect(await read(named)).toEqual(before);
    },
  );
});
