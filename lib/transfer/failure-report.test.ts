import { expect, it } from 'vitest';
import { failureReport } from './failure-report';

it('says what kind of failure it was and where, and nothing that was sent', () => {
  const failure = Object.assign(new TypeError('no user for password hunter2\n    at hunter2'), {
    code: 'P2002',
  });
  const report = failureReport(failure);
  expect(report).toMatch(/^TypeError P2002\n\s+at .*failure-report\.test\.ts/);
  expect(report).not.toContain('hunter2');
});

it('tells what is no error by its type alone', () => {
  expect(failureReport('hunter2')).toBe('string');
});
