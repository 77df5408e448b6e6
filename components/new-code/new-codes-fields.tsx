import type { CodeSpan } from '../scheme/code-segments';
import { HiddenField, SelectField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { CodeToBe, type CodeToBeTexts } from './code-to-be';

type Props = {
  scheme: string;
  prefix: string;
  categories: readonly { value: string; label: string }[];
  category: string | undefined;
  count: number;
  /** The first of them, as it would be now; null: its category is not chosen, or its counter is full. */
  first: readonly CodeSpan[] | null;
  isFull: boolean;
  moreHref: string;
  texts: { toBe: CodeToBeTexts; help: string; more: string; register: string };
};

/** Several codes of one counter, one message a line; lines that stay empty are none. */
export function NewCodesFields(props: Props) {
  const { scheme, prefix, categories, category, count, first, isFull, moreHref, texts } = props;
  return (
    <div className="new-code">
      <div className="form-fields">
        <HiddenField name="scheme" value={scheme} />
        <HiddenField name="prefix" value={prefix} />
        {categories.length > 0 && (
          <SelectField
            name="category"
            value={category}
            required
            options={[
              { value: '', label: '—' },
              ...categories.map(({ value, label }) => ({ value, label: `${value} ${label}` })),
            ]}
          />
        )}
        <p className="field-help">{texts.help}</p>
        {Array.from({ length: count }, (_, place) => `codes.${place}.message`).map((name) => (
          <TextField key={name} name={name} lang="en" maxLength={4_000} />
        ))}
        <div className="form-actions">
          <SubmitButton>{texts.register}</SubmitButton>
          <LinkButton variant="quiet" href={moreHref}>
            {texts.more}
          </LinkButton>
        </div>
      </div>
      <CodeToBe spans={first} state={isFull ? 'full' : first ? 'next' : 'incomplete'} texts={texts.toBe} />
    </div>
  );
}
