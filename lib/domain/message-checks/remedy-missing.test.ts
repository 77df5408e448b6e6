import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { remedyMissing } from './remedy-missing';

describe('remedy-missing', () => {
  test.each([
    ['en', 'Internal server error', null, true],
    ['en', 'Internal server error', 'Wait a minute and send it again.', false],
    ['en', 'Internal server error', '  ', true],
    ['en', 'Please provide valid csv file.', null, false],
    ['en-GB', 'You can retry after some time.', null, false],
    ['en', 'User account has been blocked.', null, true],
    ['en', 'Value {0} is already in use.', null, true],
    ['ja', '内部エラーです', null, true],
    ['ja', 'しばらくしてから再度お試しください', null, false],
    ['zh-Hans', '令牌无效', null, true],
    ['zh-Hans', '令牌无效，请重新登录', null, false],
    ['fr', 'Erreur interne', null, false],
  ])('%s %j with action %j: %j', (locale, text, action, missing) => {
    expect(found(remedyMissing, checked(text, { locale, action }))).toEqual(missing ? [''] : []);
  });
});
