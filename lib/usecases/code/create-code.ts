import type { z } from 'zod';
import { userIdOf } from '../../domain/access';
import { ok, type Refused, type Result, refuse } from '../../domain/result';
import { fitParts } from '../../domain/scheme/fit-parts';
import { formatCode } from '../../domain/scheme/formatter';
import { numberFrame } from '../../domain/scheme/number-frame';
import { createCodeInput } from '../../schema/code';
import { insertCodes, type Numbering } from '../../store/allocation-store';
import { rememberWords } from '../../store/search-store';
import { findOwnSpot, type Spot } from '../spot';
import { type Context, command } from '../use-case';
import { claimNumber } from './claim-number';
import { codeCreated, codeFrom, newCode } from './new-code';
import { type ClaimedNames, claimNames, spendClaimed } from './spelled-numbers';

type Input = z.output<typeof createCodeInput>;

/**
 * Registers a code. Without a number it gets the next one of its counter, which passes over numbers that are taken,
 * retired or reserved.
 *
 * Refuses with `missing` at `scheme`, `prefix` or `category`, `retired` at `prefix`, `forbidden`, `not-in-grammar` or
 * `required` at a segment, `message-syntax` at `message`, `missing` at `parameters`, `conflict` where its spelling or
 * an alias is taken, `reserved` or `counter-full` at `number`.
 */
export const createCode = command({
  title: 'Register a code',
  right: 'code.create',
  input: createCodeInput,
  async run(input, context) {
    const { db, now, actor } = context;
    const spot = await findOwnSpot(context, input);
    if (!spot.ok) return spot;
    const code = newCode(spot.value, input, input);
    if (!code.ok) return code;
    // Words come before the counter: what waits for a word must not keep others from their numbers.
    await rememberWords(db, code.value.words);
    const names = await claimSpellings(context, spot.value, input);
    if (!names.ok) return names;
    const numbering = await numberingOf(context, spot.value, input);
    if (!numbering.ok) return numbering;
    const inserted = await insertCodes(db, {
      ...spot.value.counter,
      schemeId: spot.value.schemeId,
      numbering: numbering.value,
      codes: [code.value],
      actorId: userIdOf(actor),
      at: now,
    });
    if (inserted === null) return taken(numbering.value);
    const [one] = inserted;
    if (one === undefined) return refuse('counter-full', 'number');
    await spendClaimed(db, one.id, names.value);
    return ok({
      value: codeFrom(spot.value, code.value, one, now),
      events: [codeCreated(spot.value, code.value, one)],
    });
  },
});

function taken(numbering: Numbering): Refused {
  return refuse('conflict', numbering.kind === 'given' && numbering.number === null ? 'name' : 'number');
}

/** What is not handed out by a counter must be free as a spelling, and stay so until it is stored. */
async function claimSpellings({ db }: Context, spot: Spot, input: Input): Promise<Result<ClaimedNames>> {
  if (input.aliases.length === 0 && spot.numbers !== null) return ok({ spent: [] });
  const names = [...input.aliases, ...(input.name === null ? [] : [input.name])];
  return claimNames(db, spot, names, (at) => (at < input.aliases.length ? `aliases.${at}` : 'name'));
}

/** Where the number comes from; a draft may wait for its number under its first alias. */
async function numberingOf(context: Context, spot: Spot, input: Input): Promise<Result<Numbering>> {
  const parts = {
    prefix: spot.prefix.prefix,
    category: input.category,
    number: input.number ?? null,
    name: input.name,
    context: {},
  };
  if (spot.numbers !== null && input.number === undefined) {
    const frame = numberFrame(spot.grammar, parts);
    if (frame !== null && input.name === null) return ok({ kind: 'next', frame, ...spot.numbers });
  }
  if (spot.numbers !== null && input.number === null) {
    const [known] = input.aliases;
    if (input.status !== 'draft') return refuse('required', 'number');
    return known === undefined
      ? refuse('required', 'aliases')
      : ok({ kind: 'given', code: known, number: null });
  }
  const fitted = fitParts(spot.grammar, parts);
  if (!fitted.ok) return fitted;
  const { number } = fitted.value;
  if (number !== null) {
    const claimed = await claimNumber(context, spot, number);
    if (!claimed.ok) return claimed;
  }
  return ok({ kind: 'given', code: formatCode(spot.grammar, fitted.value), number });
}
