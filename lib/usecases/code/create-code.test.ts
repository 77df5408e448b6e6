import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createCode } from './create-code';
import { nextNumber } from './next-number';
import { readCode } from './read-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const create = (input: object, actor: Actor = system) =>
  createCode.run(portal, actor, { message: 'Something failed', ...input });

const faultAt = async (input: object, actor?: Actor) => {
  const result = await create(input, actor);
  return result.ok
    ? null
    : [result.refusal.fault, result.refusal.fields.map(({ field, fault }) => `${field}: ${fault}`)];
};

describe('a new code', () => {
  it('gets the number that was foreseen, and everything left out is empty', async () => {
    const before = await nextNumber.run(portal, system, { scheme: 'soracom', prefix: 'AUM' });
    const made = await create({ scheme: 'soracom', prefix: 'AUM', message: 'The {0} is gone' });
    expect(before).toMatchObject({ ok: true, value: { number: 18, code: 'AUM0018' } });
    expect(made).toMatchObject({
      ok: true,
      value: {
        code: 'AUM0018',
        number: 18,
        status: 'active',
        title: null,
        httpStatus: null,
        aliases: [],
        version: 1,
        parameters: [{ name: '0', type: 'string', echoesUserInput: false }],
      },
    });
    const read = await readCode.run(portal, system, { scheme: 'soracom', code: 'aum-18' });
    expect(read).toEqual(made);
  });

  it('inherits the status of its category', async () => {
    const made = await create({ scheme: 'platform', prefix: 'GW', category: '02' });
    expect(made).toMatchObject({ ok: true, value: { httpStatusFrom: 'category' } });
    expect(
      made.ok && (await readCode.run(portal, system, { scheme: 'platform', code: made.value.code })),
    ).toEqual(made);
  });

  it('may leave out the prefix where there is only one, and has a name where the scheme has names', async () => {
    expect(await create({ scheme: 'userorg' })).toMatchObject({ ok: true, value: { prefix: 'UOS' } });
    expect(await faultAt({ scheme: 'soracom' })).toEqual(['required', ['prefix: required']]);
    const named = await create({ scheme: 'apigate', prefix: await aPrefixOf('apigate'), name: 'too_late' });
    expect(named).toMatchObject({ ok: true, value: { code: 'too_late', number: null } });
  });

  it.each([
    [{ scheme: 'nothing', prefix: 'AUM' }, 'missing', 'scheme: missing'],
    [{ scheme: 'soracom', prefix: 'XXX' }, 'missing', 'prefix: missing'],
    [{ scheme: 'soracom', prefix: 'AUM', category: '01' }, 'not-in-grammar', 'category: not-in-grammar'],
    [{ scheme: 'platform', prefix: 'GW' }, 'required', 'category: required'],
    [{ scheme: 'platform', prefix: 'GW', category: '99' }, 'missing', 'category: missing'],
    [{ scheme: 'soracom', prefix: 'AUM', number: 17 }, 'conflict', 'number: conflict'],
    [{ scheme: 'soracom', prefix: 'AUM', number: 10_000 }, 'invalid', 'number: not-in-grammar'],
    [{ scheme: 'soracom', prefix: 'AUM', number: null }, 'required', 'number: required'],
    [{ scheme: 'soracom', prefix: 'AUM', name: 'x' }, 'invalid', 'name: not-in-grammar'],
    [{ scheme: 'userorg', prefix: 'UOS', aliases: ['UNAUTHORIZED_USER'] }, 'conflict', 'aliases.0: conflict'],
    [{ scheme: 'apigate', prefix: 'request', name: 'conflict' }, 'missing', 'prefix: missing'],
  ])('%o is refused with %s', async (input, fault, field) => {
    expect(await faultAt(input)).toEqual([fault, expect.arrayContaining([field])]);
  });
});

async function aPrefixOf(scheme: string): Promise<unknown> {
  const [row] = await portal.sql(
    'SELECT p.prefix FROM prefix p JOIN scheme s ON s.id = p.scheme_id WHERE s.slug = $1 LIMIT 1',
    [scheme],
  );
  return row?.prefix;
}
