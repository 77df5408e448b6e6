import { refuse } from '../../domain/result';
import { allocateNumberInput } from '../../schema/code';
import { command } from '../use-case';
import { takeCode } from './edit-code';
import { giveSpelling } from './respell-code';

/**
 * Gives a draft the number it has waited for: the next one, or one of one's choice. What it was known by stays an
 * alias. Refuses with `missing` at `code`, `forbidden`, `stale`, `conflict` at `code` where it has a number, and as
 * `giveSpelling` does.
 */
export const allocateNumber = command({
  title: 'Give a draft its number',
  right: 'code.change',
  input: allocateNumberInput,
  async run({ number, ...subject }, context) {
    const code = await takeCode(context, subject);
    if (!code.ok) return code;
    const { number: present, category, name } = code.value;
    if (present !== null) return refuse('conflict', 'code');
    return giveSpelling(context, code.value, { category, number, name });
  },
});
