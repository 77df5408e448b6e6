import { refuse } from '../../domain/result';
import { renumberCodeInput } from '../../schema/code';
import { command } from '../use-case';
import { takeCode } from './edit-code';
import { giveSpelling } from './respell-code';

/**
 * Gives a code another number, category or name: the next number of its counter where none is named. What it was
 * called stays an alias. Refuses with `missing` at `code`, `forbidden`, `stale`, `retired` at `code`, and as
 * `giveSpelling` does.
 */
export const renumberCode = command({
  title: 'Renumber a code',
  right: 'code.change',
  input: renumberCodeInput,
  async run({ category, number, name, ...subject }, context) {
    const code = await takeCode(context, subject);
    if (!code.ok) return code;
    if (code.value.status === 'retired') return refuse('retired', 'code');
    return giveSpelling(context, code.value, {
      category: category ?? code.value.category,
      number,
      name: name ?? code.value.name,
    });
  },
});
