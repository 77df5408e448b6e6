import type { Code } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import type { Page } from '../../domain/page';
import { ok } from '../../domain/result';
import { listCodesInput } from '../../schema/code-list';
import { codeOf } from '../../store/code-select';
import { codePage } from '../code-page';
import { query } from '../use-case';

/** A page of codes. Refuses with `cursor`. */
export const listCodes = query({
  title: 'List the codes',
  right: 'registry.read',
  input: listCodesInput,
  async run({ locale, ...input }, { db }) {
    const page = await codePage(db, input, locale === undefined ? [] : localeChain(locale));
    return page.ok ? ok<Page<Code>>({ ...page.value, items: page.value.items.map(codeOf) }) : page;
  },
});
