import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Code } from '../domain/code';
import { codeListShape } from './code-list';
import { type ListFormat, writeList } from './list-file';

const code: Code = {
  scheme: 'payments',
  code: 'PAY_001',
  prefix: 'PAY',
  prefixTitle: 'Paying',
  category: null,
  categoryLabel: null,
  number: 1,
  name: null,
  title: null,
  message: '-{0}, "late"',
  messageLocale: 'ja',
  parameters: [],
  description: null,
  action: 'Wait.\nThen pay.',
  httpStatus: 402,
  httpStatusFrom: 'code',
  flags: [],
  status: 'active',
  replacedBy: null,
  aliases: ['PAY1', 'LATE'],
  owners: [{ slug: 'billing', name: 'Billing' }],
  version: 1,
  updatedAt: '2026-11-20T10:00:00.000Z',
};

async function* batchesOf(...batches: (readonly Code[])[]) {
  yield* batches;
}

async function written(format: ListFormat, ...batches: (readonly Code[])[]): Promise<string> {
  let text = '';
  for await (const piece of writeList(format, codeListShape('https://codes.example'), batchesOf(...batches)))
    text += piece;
  return text;
}

describe('writeCodeList', () => {
  it('writes a table that a spreadsheet opens as UTF-8', async () => {
    const text = await written('csv', [code, { ...code, code: 'PAY_002' }], [{ ...code, code: 'PAY_003' }]);
    expect(text.startsWith('\u{feff}scheme,code,')).toBe(true);
    const records: unknown = parse(text, { bom: true, columns: true });
    expect(records).toMatchObject([
      {
        code: 'PAY_001',
        number: '1',
        title: '',
        message: `'-{0}, "late"`,
        action: 'Wait.\nThen pay.',
        httpStatus: '402',
        aliases: 'PAY1\nLATE',
        owners: 'billing',
        url: 'https://codes.example/codes/payments/PAY_001',
      },
      { code: 'PAY_002' },
      { code: 'PAY_003' },
    ]);
  });

  it('writes JSON as the REST API tells a code', async () => {
    const text = await written('json', [code], [{ ...code, code: 'PAY_002' }]);
    expect(JSON.parse(text)).toEqual([
      { ...code, url: 'https://codes.example/codes/payments/PAY_001' },
      { ...code, code: 'PAY_002', url: 'https://codes.example/codes/payments/PAY_002' },
    ]);
  });

  it('writes a whole file where there is nothing', async () => {
    expect(JSON.parse(await written('json'))).toEqual([]);
    expect(parse(await written('csv'), { bom: true, columns: true })).toEqual([]);
  });

  it('asks for the next batch only when the one before is written', async () => {
    let asked = 0;
    async function* batches() {
      for (;;) {
        asked += 1;
        yield [code];
      }
    }
    const pieces = writeList('json', codeListShape(''), batches());
    await pieces.next();
    await pieces.next();
    expect(asked).toBe(2);
  });
});
