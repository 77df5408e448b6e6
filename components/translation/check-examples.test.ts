import { describe, expect, test } from 'vitest';
import { checkMessage } from '@/lib/domain/message-checks/check-message';
import { messageChecks } from '@/lib/domain/message-checks/message-check';
import { checkExamples, exampleMessage } from './check-examples';

const found = (...given: Parameters<typeof exampleMessage>) =>
  checkMessage(exampleMessage(...given)).map(({ id }) => id);

describe.each(messageChecks)('the example of $id', ({ id }) => {
  const example = checkExamples[id];

  test('is wrong in that alone', () => {
    expect(found(example, example.wrong)).toEqual([id]);
  });

  test('is right in all', () => {
    expect(found(example, example.right)).toEqual([]);
  });
});
