import type { Code } from '@/lib/domain/code';
import { codeValues, typedArguments } from '@/lib/domain/envelope/code-values';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import { renderEnvelope } from '@/lib/domain/envelope/render';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { MessageStyle } from '@/lib/domain/message/message';
import { renderMessage } from '@/lib/domain/message/render';
import { JsonView } from '../ui/json-view';

type Props = {
  /** With the message that is being written. */
  code: Code;
  /** The language of the message. */
  locale?: string;
  /** Arguments as they are typed, over the examples of the parameters. */
  given?: Readonly<Record<string, string>>;
  style: MessageStyle;
  template: JsonValue;
  /** When the response would be sent; fixed, so that server and browser draw the same. */
  at: string;
  /** Where the portal is reached. */
  url: string;
  title: string;
};

/** What a client would receive, while a message is being written. */
export function EnvelopePreview(props: Props) {
  const { code, locale = SOURCE_LOCALE, given = {}, style, template, at, url, title } = props;
  const message = renderMessage(style, code.message, locale, typedArguments(code, given));
  const occurrence = { spelling: code.code, message, operation: null, at: new Date(at) };
  return (
    <div className="min-w-0">
      <h2 className="mb-1.5 font-semibold">{title}</h2>
      <div className="[&_pre]:whitespace-pre-wrap [&_pre]:[overflow-wrap:anywhere]">
        <JsonView value={renderEnvelope(template, codeValues(code, occurrence, url))} label={title} />
      </div>
    </div>
  );
}
