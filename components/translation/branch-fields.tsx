'use client';

import type { BranchedMessage } from '@/lib/domain/message/message-branches';
import { TextArea, TextInput } from '../ui/text-input';

export type BranchTexts = {
  before: string;
  after: string;
  /** With `{name}` and `{selector}`. */
  branch: string;
  /** Numbers that a category is for, by category: "1, 21, 31". */
  examples: Readonly<Record<'plural' | 'ordinal', Readonly<Record<string, string>>>>;
};

type Props = {
  /** Fields are called `<id>-one`, `<id>-other`. */
  id: string;
  message: BranchedMessage;
  lang: string;
  dir: 'ltr' | 'rtl';
  texts: BranchTexts;
  onChange: (message: BranchedMessage) => void;
};

/** A field for each branch of a message, and for what stands around the decision. */
export function BranchFields({ id, message, lang, dir, texts, onChange }: Props) {
  const { before, after, name, type, branches } = message;
  const examples = type === 'select' ? {} : texts.examples[type];
  const around = (part: 'before' | 'after', value: string) => (
    <label className="branch" htmlFor={`${id}-${part}`}>
      <span>{texts[part]}</span>
      <TextInput
        id={`${id}-${part}`}
        lang={lang}
        dir={dir}
        value={value}
        onChange={(event) => onChange({ ...message, [part]: event.target.value })}
      />
    </label>
  );
  return (
    <div className="branches">
      {before !== '' && around('before', before)}
      {branches.map(({ selector, text }, place) => (
        <label key={selector} className="branch" htmlFor={`${id}-${selector}`}>
          <span>
            {texts.branch.replace('{name}', () => name).replace('{selector}', () => selector)}{' '}
            {examples[selector] && <small className="text-muted">{examples[selector]}</small>}
          </span>
          <TextArea
            id={`${id}-${selector}`}
            lang={lang}
            dir={dir}
            rows={1}
            value={text}
            onChange={(event) =>
              onChange({
                ...message,
                branches: branches.map((branch, other) =>
                  other === place ? { ...branch, text: event.target.value } : branch,
                ),
              })
            }
          />
        </label>
      ))}
      {after !== '' && around('after', after)}
    </div>
  );
}
