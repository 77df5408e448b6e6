import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '../../domain/access';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import type { UseCase } from '../use-case';
import { addAlias } from './add-alias';
import { allocateNumber } from './allocate-number';
import { changeCodeStatus } from './change-code-status';
import { createCode } from './create-code';
import { moveAlias } from './move-alias';
import { nextNumber } from './next-number';
import { readCode } from './read-code';
import { renumberCode } from './renumber-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function tell<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  input: object,
  actor: Actor = system,
) {
  const result = await useCase.run(portal, actor, { scheme: 'soracom', ...input });
  return result.ok ? result.value : (result.refusal.fields[0] ?? result.refusal);
}
const create = async (more: object = {}): Promise<string> => {
  const made = await createCode.run(portal, system, {
    scheme: 'soracom',
    prefix: 'EVS',
    message: 'Failed',
    ...more,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.code;
};
const found = async (code: string, scheme = 'soracom') => {
  const read = await readCode.run(portal, system, { scheme, code });
  return read.ok ? read.value.code : null;
};
const next = async () => {
  const result = await nextNumber.run(portal, system, { scheme: 'soracom', prefix: 'EVS' });
  return result.ok ? result.value.number : null;
};

describe('a renumbered code', () => {
  it('gets the next number, is found by the old one, and leaves that to nobody', async () => {
    const old = await create();
    const other = await create();
    const number = Number(await next());
    expect(await tell(renumberCode, { code: old })).toMatchObject({ number, aliases: [old], version: 2 });
    expect(await found(old)).toBe(`EVS${String(number).padStart(4, '0')}`);
    expect(await tell(renumberCode, { code: other, number: Number(old.slice(3)) })).toMatchObject({
      field: 'number',
      fault: 'conflict',
    });
  });

  it('may go back to a number it had', async () => {
    const old = await create();
    const made = await tell(renumberCode, { code: old, number: 7_000 });
    expect(made).toMatchObject({ code: 'EVS7000' });
    expect(await tell(renumberCode, { code: 'EVS7000', number: Number(old.slice(3)) })).toMatchObject({
      code: old,
      aliases: ['EVS7000'],
      version: 3,
    });
    expect(await tell(createCode, { prefix: 'EVS', number: 7_000, message: 'x' })).toMatchObject({
      fault: 'conflict',
    });
  });

  it('counts in its new category', async () => {
    const scheme = 'platform';
    const made = await tell(renumberCode, { scheme, code: 'GW020001', category: '01' });
    expect(made).toMatchObject({ category: '01', aliases: ['GW020001'] });
    expect(await found('GW020001', scheme)).toBe(Object(made).code);
    expect(
      await tell(createCode, { scheme, prefix: 'GW', category: '02', number: 1, message: 'x' }),
    ).toMatchObject({
      fault: 'conflict',
    });
  });

  it('has another name where the scheme has names', async () => {
    const scheme = 'apigate';
    const made = await tell(renumberCode, { scheme, code: 'not_found', name: 'nowhere' });
    expect(made).toMatchObject({ code: 'nowhere', name: 'nowhere', aliases: ['not_found'] });
    expect(await tell(renumberCode, { scheme, code: 'conflict', name: 'not_found' })).toMatchObject({
      field: 'name',
      fault: 'conflict',
    });
    expect(await tell(renumberCode, { scheme, code: 'nowhere', name: 'not_found' })).toMatchObject({
      code: 'not_found',
      aliases: ['nowhere'],
    });
  });

  it('is not a retired one', async () => {
    const code = await create();
    for (const status of ['deprecated', 'retired']) await tell(changeCodeStatus, { code, status });
    expect(await tell(renumberCode, { code })).toMatchObject({ fault: 'retired' });
  });

  it('of two at once on one number is one', async () => {
    const codes = [await create(), await create()];
    const both = await Promise.all(codes.map((code) => tell(renumberCode, { code, number: 6_000 })));
    expect(both.filter((one) => Object(one).number === 6_000)).toHaveLength(1);
    expect(both.filter((one) => Object(one).fault === 'conflict')).toHaveLength(1);
  });
});

it('a draft gets the number it waited for, once, and may then begin', async () => {
  const code = await create({ number: null, status: 'draft', aliases: ['GOES_LATER'] });
  const number = Number(await next());
  expect(await tell(allocateNumber, { code })).toMatchObject({
    number,
    aliases: ['GOES_LATER'],
    status: 'draft',
  });
  expect(await tell(allocateNumber, { code: 'GOES_LATER' })).toMatchObject({
    field: 'code',
    fault: 'conflict',
  });
  expect(await tell(changeCodeStatus, { code: 'GOES_LATER', status: 'active' })).toMatchObject({
    status: 'active',
  });
});

describe('an alias', () => {
  it('finds its code, and is nobody else’s', async () => {
    const [one, other] = [await create(), await create()];
    expect(await tell(addAlias, { code: one, alias: 'LOST_EVENT' })).toMatchObject({
      aliases: ['LOST_EVENT'],
      version: 2,
    });
    expect(await found('lost-event')).toBe(one);
    expect(await tell(addAlias, { code: other, alias: 'LOST_EVENT' })).toMatchObject({
      field: 'alias',
      fault: 'conflict',
    });
    expect(await tell(addAlias, { code: other, alias: one })).toMatchObject({
      field: 'alias',
      fault: 'conflict',
    });
  });

  it('that spells a number keeps it from being handed out', async () => {
    const code = await create();
    const number = Number(await next());
    const alias = `EVS${String(number).padStart(4, '0')}`;
    expect(await tell(addAlias, { code, alias })).toMatchObject({ aliases: [alias] });
    expect(await next()).toBe(number + 1);
    expect(await create()).toBe(`EVS${String(number + 1).padStart(4, '0')}`);
    expect(await tell(createCode, { prefix: 'EVS', number, message: 'x' })).toMatchObject({
      fault: 'conflict',
    });
  });

  it('may be moved to another code by who may change both', async () => {
    const [one, other] = [await create({ aliases: ['OLD_ONE'] }), await create()];
    const stranger: Actor = { kind: 'user', id: 'x', name: 'X', roles: [], owners: [999_999] };
    expect(await tell(moveAlias, { alias: 'OLD_ONE', to: other }, stranger)).toMatchObject({
      fault: 'forbidden',
    });
    expect(await tell(moveAlias, { alias: 'OLD_ONE', to: other })).toMatchObject({
      code: other,
      aliases: ['OLD_ONE'],
    });
    expect(await found('OLD_ONE')).toBe(other);
    expect(await tell(moveAlias, { alias: 'OLD_ONE', to: one })).toMatchObject({ code: one });
    expect(await tell(moveAlias, { alias: 'NO_SUCH', to: one })).toMatchObject({
      field: 'alias',
      fault: 'missing',
    });
    const events = await portal.sql(
      `SELECT subject_name, changes->'aliases' AS aliases FROM audit_event WHERE subject_name = $1 ORDER BY id`,
      [other],
    );
    expect(events.slice(1)).toEqual([
      { subject_name: other, aliases: { from: [], to: ['OLD_ONE'] } },
      { subject_name: other, aliases: { from: ['OLD_ONE'], to: [] } },
    ]);
  });
});
