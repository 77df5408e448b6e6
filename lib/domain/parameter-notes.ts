import type { Parameter } from './code';
import type { MessageStyle } from './message/message';
import { readMessage } from './message/read-message';
import { type FieldFault, ok, type Result, refuseFields } from './result';

type Note = Omit<Parameter, 'type'>;

/**
 * A message's parameters with what is noted of them. Refuses with `message-syntax` at `message`, and with `missing`
 * at `parameters.N.name` where a note is of a parameter that the message does not have.
 */
export function notedParameters(
  style: MessageStyle,
  text: string,
  notes: readonly Note[],
): Result<readonly Parameter[]> {
  const message = readMessage(style, text);
  if (!message.ok) {
    return refuseFields([{ field: 'message', fault: 'message-syntax', params: message.refusal.params }]);
  }
  const { parameters } = message.value;
  const strays = notes.flatMap((note, index): FieldFault[] =>
    parameters.some((parameter) => parameter.name === note.name)
      ? []
      : [{ field: `parameters.${index}.name`, fault: 'missing', params: {} }],
  );
  if (strays.length > 0) return refuseFields(strays);
  return ok(
    parameters.map((parameter) => {
      const note = notes.find((candidate) => candidate.name === parameter.name);
      // In the order in which a jsonb column gives members back.
      return {
        name: parameter.name,
        type: parameter.type,
        example: note?.example ?? null,
        description: note?.description ?? null,
        echoesUserInput: note?.echoesUserInput ?? false,
      };
    }),
  );
}
