import { CodeSteps } from '@/components/edit-code/code-steps';
import type { Code } from '@/lib/domain/code';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { rightsTo } from '@/lib/web/rights';
import {
  addAliasAction,
  allocateNumberAction,
  changeCodeStatusAction,
  moveAliasAction,
  renumberCodeAction,
} from './actions';

/** What may be done to a code as a whole, for who may do it. */
export async function CodeLife({ code, grammar }: { code: Code; grammar: Grammar }) {
  const may = await rightsTo({ scheme: code.scheme, prefix: code.prefix });
  if (!may.has('code.change')) return null;
  return (
    <CodeSteps
      code={code}
      grammar={{
        numbered: grammar.some(({ kind }) => kind === 'number'),
        byCategory: grammar.some((part) => part.kind === 'category' && part.role === 'identity'),
      }}
      actions={{
        status: changeCodeStatusAction,
        alias: addAliasAction,
        moveAlias: moveAliasAction,
        number: allocateNumberAction,
        renumber: renumberCodeAction,
      }}
    />
  );
}
