import { expect, it } from 'vitest';
import { refuse, refuseFields } from './result';
import { tellRefusal } from './tell-refusal';

it('tells a fault with the way to its page, in the language there is', () => {
  const { refusal } = refuse('cursor', 'before');
  expect(tellRefusal(refusal, 'ja', new Map([['EDX0025', 'この一覧のものではありません。']]))).toMatchObject({
    code: 'EDX0025',
    path: '/codes/errdex/EDX0025',
    message: 'この一覧のものではありません。',
    fields: [{ field: 'before', code: 'EDX0025', choices: [] }],
  });
});

it('tells every field, with its limit and its choices', () => {
  const { refusal } = refuseFields([
    { field: 'sort', fault: 'not-a-choice', params: { choices: 'code, -code' } },
    { field: 'q', fault: 'too-long', params: { limit: 200 } },
  ]);
  expect(tellRefusal(refusal, 'en', new Map())).toMatchObject({
    code: 'EDX0014',
    fields: [
      { field: 'sort', choices: ['code', '-code'] },
      { field: 'q', message: 'This is longer than 200 characters.' },
    ],
  });
});
