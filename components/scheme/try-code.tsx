'use client';

import { useEffect, useRef, useState } from 'react';
import { parseCode, readCode } from '@/lib/domain/scheme/parser';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { segmentTexts } from '@/lib/domain/scheme/segment-text';
import { CodeSegments } from './code-segments';
import { expectationKey } from './expectation-texts';
import { StoppedText } from './stopped-text';

export type TryTexts = {
  label: string;
  help: string;
  read: string;
  /** With `{position}` and `{expected}` in it. */
  stopped: string;
  /** What can be expected, by `expectationKey`. */
  expected: Readonly<Record<string, string>>;
  exact: string;
  otherSpelling: string;
  lookUp: string;
  open: string;
  unknown: string;
};

type Props = {
  grammar: Grammar;
  /** What the address has for it. */
  initial: string;
  placeholder: string;
  /** The page itself, for who sends the form. */
  action: string;
  /** Before the code in the address of its page. */
  codes: string;
  /** What the values of a vocabulary stand for, by the name of the segment. */
  vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  texts: TryTexts;
};

/** A field that reads a code while one types, and says where it stops and why. */
export function TryCode({ grammar, initial, placeholder, action, texts, ...rest }: Props) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  // What was typed before there was a script is read, too.
  useEffect(() => setText((known) => field.current?.value ?? known), []);
  return (
    <form action={`${action}#try`} className="max-w-2xl">
      <label htmlFor="try-field" className="font-semibold">
        {texts.label}
      </label>
      <p id="try-help" className="field-help">
        {texts.help}
      </p>
      <div className="flex gap-2">
        <input
          ref={field}
          id="try-field"
          type="text"
          name="try"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={placeholder}
          aria-describedby="try-help"
          maxLength={220}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          className="input h-10 font-mono text-lg"
        />
        <button type="submit" className="button [@media(scripting:enabled)]:hidden">
          {texts.read}
        </button>
      </div>
      <div aria-live="polite" className="mt-3 min-h-20">
        {text.trim() !== '' && <Answer grammar={grammar} text={text} texts={texts} {...rest} />}
      </div>
    </form>
  );
}

type AnswerProps = Pick<Props, 'grammar' | 'codes' | 'vocabularies' | 'texts'> & { text: string };

function Answer({ grammar, text, codes, vocabularies, texts }: AnswerProps) {
  const read = readCode(grammar, text);
  if (!read.ok) {
    const { position, expected } = read.failure;
    return (
      <>
        <p className="text-xl">
          <StoppedText text={text} position={position} />
        </p>
        <p>
          {texts.stopped
            .replace('{position}', String(position + 1))
            .replace('{expected}', () => texts.expected[expectationKey(expected)] ?? '')}
        </p>
      </>
    );
  }
  const segments = segmentTexts(grammar, read.code) ?? [];
  const spelling = segments.map((segment) => segment.text).join('');
  return (
    <>
      <p className="text-xl">
        <CodeSegments spans={segments} />
      </p>
      <p>
        {parseCode(grammar, text).ok ? texts.exact : texts.otherSpelling}{' '}
        <a href={`${codes}/${encodeURIComponent(spelling)}`} className="link">
          {texts.lookUp}
        </a>
      </p>
      <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-4 text-sm">
        {segments.map(({ kind, name, label, text: value, open }) =>
          name === null ? null : (
            <div key={name} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd>
                <code>{value}</code> {kind === 'category' && (open ? texts.open : meaning(name, value))}
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );

  function meaning(segment: string, value: string): string {
    return vocabularies[segment]?.[value] ?? texts.unknown;
  }
}
