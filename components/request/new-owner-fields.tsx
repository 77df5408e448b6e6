'use client';

import { RadioGroup } from '../ui/choice-field';
import { useForm } from '../ui/form-context';
import { TextField } from '../ui/form-field';
import type { FormValues } from '../ui/form-values';

export type NewOwnerTexts = {
  title: string;
  help: string;
  slugHelp: string;
  contactHelp: string;
  team: string;
  person: string;
};

type Props = {
  values: FormValues;
  /** What stands in the form at first. */
  initial: Readonly<Record<string, string>>;
  texts: NewOwnerTexts;
};

const OWNER = 'newOwners.0';

/** An owner who is not registered yet and is to be, with the prefix. Folded until it is needed. */
export function NewOwnerFields({ values, initial, texts }: Props) {
  const { errors } = useForm();
  const isNeeded =
    [...values].some(
      ([name, value]) => name.startsWith(`${OWNER}.`) && name !== `${OWNER}.kind` && value !== '',
    ) || errors.some(({ name }) => name.startsWith('newOwners'));
  const isNamed = (values.get(`${OWNER}.name`) ?? '') !== '';
  return (
    <details className="new-owner" open={isNeeded || undefined}>
      <summary className="link w-fit">{texts.title}</summary>
      <div className="mt-3 flex flex-col gap-4">
        <p className="field-help">{texts.help}</p>
        <TextField
          name={`${OWNER}.name`}
          value={initial[`${OWNER}.name`]}
          maxLength={120}
          onBlur={({ currentTarget }) => proposeSlug(currentTarget)}
        />
        <TextField name={`${OWNER}.slug`} value={initial[`${OWNER}.slug`]} help={texts.slugHelp} code />
        <RadioGroup
          key={String(isNamed)}
          name={`${OWNER}.kind`}
          value={initial[`${OWNER}.kind`] ?? (isNamed ? 'team' : null)}
          options={[
            { value: 'team', label: texts.team },
            { value: 'person', label: texts.person },
          ]}
        />
        <TextField
          name={`${OWNER}.contact`}
          value={initial[`${OWNER}.contact`]}
          help={texts.contactHelp}
          maxLength={200}
        />
      </div>
    </details>
  );
}

/** The name in addresses, from the name, where nothing is written there and it has the letters for it. */
function proposeSlug(name: HTMLInputElement): void {
  const field = name.form?.querySelector<HTMLInputElement>(`input[name="${OWNER}.slug"]`);
  if (field === null || field === undefined || field.value !== '') return;
  field.value = name.value
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
