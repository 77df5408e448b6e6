import { changed } from '../../domain/audit-event';
import { type Code, servedHttpStatus } from '../../domain/code';
import { ok, type Result, refuse } from '../../domain/result';
import { fitParts } from '../../domain/scheme/fit-parts';
import { formatCode } from '../../domain/scheme/formatter';
import { wordsOf } from '../../domain/search/words';
import { insertAlias, respellAlias, spendNumbers, unspendNumber } from '../../store/alias-store';
import { takeNumbers } from '../../store/allocation-store';
import { type LockedCode, respellCode } from '../../store/code-edit-store';
import { codeById } from '../../store/code-store';
import { rememberWords } from '../../store/search-store';
import { findSpot, type Spot } from '../spot';
import type { Context, Done } from '../use-case';
import { claimNumber } from './claim-number';
import { claimNames } from './spelled-numbers';

type Wanted = {
  readonly category: string | null;
  /** Undefined: the next one. */
  readonly number: number | undefined;
  readonly name: string | null;
};

/**
 * Gives a code that is held another number, category or name; its old spelling stays as an alias, and its old number
 * is never handed out again. A code may go back to a number it had.
 *
 * Refuses with `missing` or `required` at `category`, `not-in-grammar` or `required` at a segment, `conflict`,
 * `reserved` or `counter-full` at `number`, `conflict` at `name`.
 */
export async function giveSpelling(
  context: Context,
  code: LockedCode,
  wanted: Wanted,
): Promise<Result<Done<Code>>> {
  const { db, now } = context;
  const named = { scheme: code.scheme, prefix: code.prefix, category: wanted.category };
  const found = await findSpot(context, named, true);
  if (!found.ok) return found;
  const spot = found.value;
  const back = wanted.number !== undefined && (await unspendNumber(db, code.id, spot.counter, wanted.number));
  const number = await numberFor(context, spot, wanted, back);
  if (!number.ok) return number;
  const { name } = wanted;
  const fitted = fitParts(spot.grammar, {
    prefix: code.prefix,
    category: wanted.category,
    number: number.value,
    name,
    context: {},
  });
  if (!fitted.ok) return fitted;
  const spelling = formatCode(spot.grammar, fitted.value);
  if (spelling === code.code) return ok({ value: await codeById(db, code.id), events: [] });
  const own = code.aliases.includes(spelling);
  if (!own && spot.numbers === null) {
    const names = await claimNames(db, code, [spelling], () => 'name');
    if (!names.ok) return names;
  }
  const words = wordsOf([spelling, name].join(' '));
  const field = spot.numbers === null ? 'name' : 'number';
  const to = {
    code: spelling,
    number: number.value,
    name: fitted.value.name,
    categoryId: spot.counter.categoryId,
    servedHttpStatus: servedHttpStatus(code.httpStatus, spot.category?.httpStatus ?? null).httpStatus ?? 0,
    words: name === null ? [] : words,
  };
  if (!(await respellCode(db, code.id, to, now))) return refuse('conflict', field);
  await rememberWords(db, to.words);
  await keepSpelling(context, code, own ? spelling : null);
  return ok({
    value: await codeById(db, code.id),
    events: [
      {
        type: 'code.changed',
        subjectType: 'code',
        subjectId: String(code.id),
        subjectName: spelling,
        scheme: code.scheme,
        changes: changed(
          { code: code.code, category: code.category, number: code.number, name: code.name },
          { code: spelling, category: wanted.category, number: to.number, name: to.name },
        ),
      },
    ],
  });
}

async function numberFor(
  context: Context,
  spot: Spot,
  { number }: Wanted,
  back: boolean,
): Promise<Result<number | null>> {
  if (spot.numbers === null) return number === undefined ? ok(null) : refuse('not-in-grammar', 'number');
  if (number === undefined) {
    const [next] = await takeNumbers(context.db, spot.counter, spot.numbers, 1, context.now);
    return next === undefined ? refuse('counter-full', 'number') : ok(next);
  }
  if (back) return ok(number);
  const claimed = await claimNumber(context, spot, number);
  return claimed.ok ? ok(number) : claimed;
}

/** The old spelling as an alias, in the place of the one that the code is now spelled by where there is that. */
async function keepSpelling({ db, now }: Context, code: LockedCode, own: string | null): Promise<void> {
  const known = code.aliases.includes(code.code);
  if (own !== null && !known) await respellAlias(db, code.id, own, code.code);
  if (own === null && !known) {
    await insertAlias(db, { schemeId: code.schemeId, codeId: code.id, alias: code.code, at: now });
  }
  if (code.number !== null) await spendNumbers(db, code.id, [{ ...code, number: code.number }]);
}
