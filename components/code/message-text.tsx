import { Fragment, type ReactNode } from 'react';
import type { Parameter } from '@/lib/domain/code';
import type { MessagePart, MessageStyle, ParameterPart } from '@/lib/domain/message/message';
import { readMessage } from '@/lib/domain/message/read-message';

type Props = {
  style: MessageStyle;
  text: string;
  /** What is noted of the parameters: said when one points at them. */
  parameters: readonly Parameter[];
};

/** A message as it reads, each parameter as a chip. Of a plural or select it shows the usual branch. */
export function MessageText({ style, text, parameters }: Props) {
  const message = readMessage(style, text);
  return message.ok ? <Parts parts={message.value.parts} notes={parameters} /> : text;
}

function Parts({ parts, notes }: { parts: readonly MessagePart[]; notes: readonly Parameter[] }): ReactNode {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the message.
    <Fragment key={place}>
      {part.kind === 'text' ? part.text : <Placeholder part={part} notes={notes} />}
    </Fragment>
  ));
}

function Placeholder({ part, notes }: { part: ParameterPart; notes: readonly Parameter[] }) {
  const usual = part.branches.find(({ selector }) => selector === 'other') ?? part.branches.at(-1);
  if (usual !== undefined) return <Parts parts={usual.parts} notes={notes} />;
  const note = notes.find(({ name }) => name === part.name);
  const tip = [note?.description, note?.example].filter(Boolean).join(': ');
  return <ParameterChip name={part.name} tip={tip || undefined} />;
}

/** A parameter by its name or position. */
export function ParameterChip({ name, tip }: { name: string; tip?: string | undefined }) {
  return (
    <code
      data-tip={tip}
      className="whitespace-nowrap rounded-sm border border-line bg-sunken px-1.5 py-px font-medium text-[0.875em]"
    >
      {name}
    </code>
  );
}
