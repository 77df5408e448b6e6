import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { PrismaClient } from '../../prisma/generated/client';
import { DatabaseAway, isUnavailable, OutcomeUnknown, refuseUnavailable } from './unavailable';

/** Port 1 is reserved: nothing answers there. */
const away = 'postgresql://nobody@127.0.0.1:1/nothing';
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('a database that does not answer is unavailable, through the driver and through Prisma', async () => {
  const pool = new Pool({ connectionString: away });
  expect(isUnavailable(await failureOf(pool.query('SELECT 1')))).toBe(true);
  await pool.end();
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: away }) });
  const failures = await Promise.all([
    failureOf(client.scheme.findMany()),
    failureOf(client.$queryRaw`SELECT 1`),
    failureOf(client.$transaction(async (db) => db.scheme.findMany())),
  ]);
  expect(failures.map(isUnavailable)).toEqual([true, true, true]);
  await client.$disconnect();
});

test('a COMMIT whose connection is gone is unavailable', () => {
  expect(isUnavailable(new DriverAdapterError({ kind: 'ConnectionClosed' }))).toBe(true);
  expect(isUnavailable(new DriverAdapterError({ kind: 'InvalidInputValue', message: '' }))).toBe(false);
});

test.each([
  null,
  'ECONNREFUSED',
  new Error('ECONNREFUSED'),
  Object.assign(new Error('taken'), { code: '23505' }),
])('another failure is not (%s)', (failure) => expect(isUnavailable(failure)).toBe(false));

test('a change whose end nobody saw is told from one that was not made', () => {
  expect(refuseUnavailable(new DatabaseAway()).refusal.fault).toBe('unavailable');
  expect(refuseUnavailable(new OutcomeUnknown(new DatabaseAway())).refusal.fault).toBe('outcome-unknown');
  expect(() => refuseUnavailable(new TypeError('a defect'))).toThrow('a defect');
});
