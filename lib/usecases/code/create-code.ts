import type { z } from 'zod';
import { created } from '../../domain/audit-event';
import { type Parameter, servedHttpStatus } from '../../domain/code';
import { readMessage } from '../../domain/message/read-message';
import { numbersOf } from '../../domain/prefix';
import { type FieldFault, ok, type Result, refuse, refuseFields } from '../../domain/result';
import { fitParts } from '../../domain/scheme/fit-parts';
import { formatCode } from '../../domain/scheme/formatter';
import type { Grammar } from '../../domain/scheme/segment';
import { wordsOf } from '../../domain/search/words';
import { createCodeInput } from '../../schema/code';
import { type CategoryKey, categoryByValue } from '../../store/category-store';
import { advanceCounter, insertCode } from '../../store/code-store';
import type { Db } from '../../store/database';
import { prefixByValue } from '../../store/prefix-store';
import { type SchemeRecord, schemeBySlug } from '../../store/scheme-store';
import { command } from '../use-case';

type Input = z.output<typeof createCodeInput>;

/**
 * Registers a code. Refuses with `missing` at `scheme`, `prefix` or `category`, `retired` at `prefix`,
 * `not-in-grammar` at a segment, `message-syntax` at `message`, `required` or `missing` at `parameters`, `conflict`
 * where its spelling or an alias is taken.
 */
export const createCode = command({
  title: 'Register a code',
  right: 'code.create',
  input: createCodeInput,
  async run(input, { db }) {
    const scheme = await schemeBySlug(db, input.scheme);
    if (scheme === null) return refuse('missing', 'scheme');
    const prefix = input.prefix === null ? null : await prefixByValue(db, scheme.id, input.prefix);
    if (prefix === null) return refuse(input.prefix === null ? 'required' : 'missing', 'prefix');
    if (prefix.status === 'retired') return refuse('retired', 'prefix');
    const category = await categoryOf(db, scheme, input.category);
    if (!category.ok) return category;
    const spelled = spell(scheme.grammar, input);
    if (!spelled.ok) return spelled;
    const parameters = parametersOf(scheme, input);
    if (!parameters.ok) return parameters;

    const number = input.number ?? null;
    const id = await insertCode(db, {
      schemeId: scheme.id,
      prefixId: prefix.id,
      categoryId: category.value?.id ?? null,
      code: spelled.value,
      number,
      name: input.name,
      title: input.title,
      message: input.message,
      parameters: parameters.value,
      description: input.description,
      action: input.action,
      httpStatus: input.httpStatus,
      servedHttpStatus: servedHttpStatus(input.httpStatus, category.value?.httpStatus ?? null).httpStatus,
      flags: input.flags,
      status: input.status,
      aliases: input.aliases,
      words: wordsOf(
        [input.title, input.message, input.description, input.action, input.name, ...input.aliases].join(' '),
      ),
    });
    if (id === null) return refuse('conflict', number === null ? 'name' : 'number');
    if (number !== null) await advanceCounter(db, prefix.id, category.value?.id ?? null, number);
    const { scheme: slug, ...fields } = input;
    return ok({
      value: { scheme: slug, code: spelled.value },
      events: [
        {
          type: 'code.created',
          subjectType: 'code',
          subjectId: String(id),
          subjectName: spelled.value,
          scheme: slug,
          changes: created({ ...fields, number }),
        },
      ],
    });
  },
});

async function categoryOf(
  db: Db,
  scheme: SchemeRecord,
  value: string | null,
): Promise<Result<CategoryKey | null>> {
  const segment = scheme.grammar.find((part) => part.kind === 'category' && part.role === 'identity');
  if (segment?.kind !== 'category') return value === null ? ok(null) : refuse('not-in-grammar', 'category');
  if (value === null) return refuse('required', 'category');
  const category = await categoryByValue(db, scheme.id, segment.name, value);
  return category === null ? refuse('missing', 'category') : ok(category);
}

/** The canonical spelling; a draft may wait for its number under its first alias. */
function spell(grammar: Grammar, input: Input): Result<string> {
  const [known] = input.aliases;
  const number = input.number ?? null;
  if (numbersOf(grammar) !== null && number === null) {
    return input.status === 'draft' && known !== undefined ? ok(known) : refuse('required', 'number');
  }
  const parts = fitParts(grammar, {
    prefix: input.prefix,
    category: input.category,
    number,
    name: input.name,
    context: {},
  });
  return parts.ok ? ok(formatCode(grammar, parts.value)) : parts;
}

/** The message's parameters with what is noted of them; a note without a parameter is a mistake. */
function parametersOf(scheme: SchemeRecord, input: Input): Result<readonly Parameter[]> {
  const message = readMessage(scheme.messageStyle, input.message);
  if (!message.ok) {
    return refuseFields([{ field: 'message', fault: 'message-syntax', params: message.refusal.params }]);
  }
  const { parameters } = message.value;
  const strays = input.parameters.flatMap((note, index): FieldFault[] =>
    parameters.some((parameter) => parameter.name === note.name)
      ? []
      : [{ field: `parameters.${index}.name`, fault: 'missing', params: {} }],
  );
  if (strays.length > 0) return refuseFields(strays);
  return ok(
    parameters.map((parameter) => {
      const note = input.parameters.find((candidate) => candidate.name === parameter.name);
      return {
        ...parameter,
        description: note?.description ?? null,
        example: note?.example ?? null,
        echoesUserInput: note?.echoesUserInput ?? false,
      };
    }),
  );
}
