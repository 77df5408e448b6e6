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

/**
 * Owners who are not registered yet and are to be, with the prefix: as many as there are, or room for one, folded until it
 * is needed.
 */
export function NewOwnerFields(props: Props) {
  const places = Object.keys(props.initial).flatMap((name) => /^newOwners\.(\d+)\./.exec(name)?.[1] ?? []);
  return ['0', ...new Set(places.filter((place) => place !== '0'))].map((place) => (
    <NewOwner key={place} {...props} owner={`newOwners.${place}`} />
  ));
}

function NewOwner({ values, initial, texts, owner }: Props & { owner: string }) {
  const { errors } = useForm();
  // Also where only somebody else, who changed it meanwhile, wants one.
  const isNeeded =
    [...values, ...Object.entries(initial)].some(
      ([name, value]) => name.startsWith(`${owner}.`) && name !== `${owner}.kind` && value !== '',
    ) || errors.some(({ name }) => name === 'newOwners' || name.startsWith(`${owner}.`));
  const isNamed = (values.get(`${owner}.name`) ?? '') !== '';
  return (
    <details className="new-owner" open={isNeeded || undefined}>
      <summary className="link w-fit">{texts.title}</summary>
      <div className="mt-3 flex flex-col gap-4">
        <p className="field-help">{texts.help}</p>
        <TextField
          name={`${owner}.name`}
          value={initial[`${owner}.name`]}
          maxLength={120}
          onBlur={({ currentTarget }) => proposeSlug(currentTarget, `${owner}.slug`)}
        />
        <TextField name={`${owner}.slug`} value={initial[`${owner}.slug`]} help={texts.slugHelp} code />
        <RadioGroup
          key={String(isNamed)}
          name={`${owner}.kind`}
          value={initial[`${owner}.kind`] ?? (isNamed ? 'team' : null)}
          options={[
            { value: 'team', label: texts.team },
            { value: 'person', label: texts.person },
          ]}
        />
        <TextField
          name={`${owner}.contact`}
          value={initial[`${owner}.contact`]}
          help={texts.contactHelp}
          maxLength={200}
        />
      </div>
    </details>
  );
}

/** The name in addresses, from the name, where nothing is written there and it has the letters for it. */
function proposeSlug(name: HTMLInputElement, slug: string): void {
  const field = name.form?.querySelector<HTMLInputElement>(`input[name="${slug}"]`);
  if (field === null || field === undefined || field.value !== '') return;
  field.value = name.value
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
