import type { Code } from '@/lib/domain/code';
import { codeValues, exampleArguments } from '@/lib/domain/envelope/code-values';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import { renderEnvelope } from '@/lib/domain/envelope/render';
import type { MessageStyle } from '@/lib/domain/message/message';
import { renderMessage } from '@/lib/domain/message/render';
import { JsonView } from '../ui/json-view';

type Props = {
  /** As it would be registered now. */
  code: Code;
  style: MessageStyle;
  template: JsonValue;
  /** When the response would be sent; fixed, so that server and browser draw the same. */
  at: string;
  /** Where the portal is reached. */
  url: string;
  title: string;
};

/** What a client would receive, while the code is being written. */
export function EnvelopePreview({ code, style, template, at, url, title }: Props) {
  const message = renderMessage(style, code.message, 'en', exampleArguments(code));
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
