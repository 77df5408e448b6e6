'use client';

import { useRef } from 'react';
import type { Verdict } from '@/lib/domain/request';
import { RadioGroup } from '../ui/choice-field';
import { AreaField } from '../ui/form-field';
import { useFormValues } from '../ui/form-values';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  options: readonly { value: Verdict; label: string; help: string; keys: string }[];
  texts: {
    commentHelp: string;
    /** What the button says where nothing is chosen yet, and for each verdict. */
    decide: string;
    send: Readonly<Record<Verdict, string>>;
  };
};

/** The verdict on a request, with the words that go with it. */
export function DecisionFields({ options, texts }: Props) {
  const inside = useRef<HTMLDivElement>(null);
  const values = useFormValues(inside, {});
  const chosen = options.find(({ value }) => value === values.get('verdict'))?.value;
  return (
    <div ref={inside} className="form-fields">
      <RadioGroup name="verdict" value={null} options={options} />
      <AreaField name="comment" help={texts.commentHelp} maxLength={4_000} required={needsWords(chosen)} />
      <div className="form-actions">
        <SubmitButton variant={chosen === 'decline' ? 'danger' : 'primary'}>
          {chosen === undefined ? texts.decide : texts.send[chosen]}
        </SubmitButton>
      </div>
    </div>
  );
}

function needsWords(verdict: Verdict | undefined): boolean {
  return verdict === 'decline' || verdict === 'request-changes';
}
