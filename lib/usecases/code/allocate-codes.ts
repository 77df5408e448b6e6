import { userIdOf } from '../../domain/access';
import { type FieldFault, ok, refuse, refuseFields } from '../../domain/result';
import { numberFrame } from '../../domain/scheme/number-frame';
import { allocateCodesInput } from '../../schema/code';
import { insertCodes } from '../../store/allocation-store';
import { rememberWords } from '../../store/search-store';
import { findOwnSpot } from '../spot';
import { command } from '../use-case';
import { codeCreated, codeFrom, newCode } from './new-code';

/**
 * Registers several codes with the next numbers of one counter, all or none of them.
 *
 * Refuses with `missing` at `scheme`, `prefix` or `category`, `retired` at `prefix`, `forbidden`, `not-in-grammar` at
 * `prefix` where codes have names, what is wrong with a code at `codes.N.…`, `counter-full` at `codes`.
 */
export const allocateCodes = command({
  title: 'Register several codes',
  right: 'code.create',
  input: allocateCodesInput,
  async run(input, context) {
    const { db, now, actor } = context;
    const found = await findOwnSpot(context, input);
    if (!found.ok) return found;
    const spot = found.value;
    const frame = numberFrame(spot.grammar, {
      prefix: spot.prefix.prefix,
      category: input.category,
      number: null,
      name: null,
      context: {},
    });
    if (frame === null || spot.numbers === null) return refuse('not-in-grammar', 'prefix');

    const read = input.codes.map((text) =>
      newCode(spot, { ...text, aliases: [] }, { name: null, status: input.status }),
    );
    const faults = read.flatMap((code, index): readonly FieldFault[] =>
      code.ok
        ? []
        : code.refusal.fields.map((fault) => ({ ...fault, field: `codes.${index}.${fault.field}` })),
    );
    if (faults.length > 0) return refuseFields(faults);
    const codes = read.flatMap((code) => (code.ok ? [code.value] : []));

    await rememberWords(db, [...new Set(codes.flatMap(({ words }) => words))]);
    const inserted = await insertCodes(db, {
      ...spot.counter,
      schemeId: spot.schemeId,
      numbering: { kind: 'next', frame, ...spot.numbers },
      codes,
      actorId: userIdOf(actor),
      at: now,
    });
    if (inserted === null) return refuse('conflict', 'codes');
    const pairs = codes.flatMap((code, index) => {
      const row = inserted[index];
      return row === undefined ? [] : [{ code, row }];
    });
    if (pairs.length < codes.length) return refuse('counter-full', 'codes');
    return ok({
      value: pairs.map(({ code, row }) => codeFrom(spot, code, row, now)),
      events: pairs.map(({ code, row }) => codeCreated(spot, code, row)),
    });
  },
});
