'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { Locale } from '@/lib/i18n/routing';
import { useForm } from '../ui/form-context';
import { AreaField, SelectField, TextField } from '../ui/form-field';
import { useFormValues } from '../ui/form-values';
import { ListField } from '../ui/list-field';
import { SubmitButton } from '../ui/submit-button';
import { NewOwnerFields, type NewOwnerTexts } from './new-owner-fields';
import { PrefixSuggestions } from './prefix-suggestions';
import { PrefixToBe, type PrefixToBeTexts } from './prefix-to-be';
import { SimilarPrefixes } from './similar-prefixes';
import { type Answered, usePrefixCheck } from './use-prefix-check';
import { wantedCode, writtenPrefix } from './wanted-code';

export type PrefixRequestTexts = {
  toBe: PrefixToBeTexts;
  suggestions: { title: string; use: string };
  similar: string;
  titleHelp: string;
  prefixHelp: string;
  ownersHelp: string;
  moreOwners: string;
  newOwner: NewOwnerTexts;
  repositoryHelp: string;
  reasonHelp: string;
  check: string;
  /** With `{prefix}`; and where none is typed. */
  send: string;
  sendUnknown: string;
};

export type PrefixRequestFieldsProps = {
  /** Of the page, with the locale. */
  path: string;
  /** To choose from; null where it is settled. */
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[] | null;
  scheme: Pick<Scheme, 'slug' | 'grammar'> | null;
  /** The request that is being changed. */
  request: number | null;
  /** What stands in the form at first. */
  initial: Readonly<Record<string, string>>;
  owners: readonly string[];
  answered: Answered | null;
  locale: Locale;
  texts: PrefixRequestTexts;
};

/** The questions about a new prefix, with what is known of the answers while they are typed. */
export function PrefixRequestFields(props: PrefixRequestFieldsProps) {
  const { path, schemes, scheme, request, initial, owners, answered, locale, texts } = props;
  const inside = useRef<HTMLDivElement>(null);
  const values = useFormValues(inside, initial);
  const { errors } = useForm();
  useChosenScheme(schemes === null ? null : (values.get('scheme') ?? ''), scheme?.slug ?? '', path);

  const slug = scheme?.slug ?? '';
  const grammar = scheme?.grammar ?? [];
  const prefix = writtenPrefix(grammar, values.get('prefix') ?? '');
  const { last, failure, askAgain } = usePrefixCheck(
    { scheme: slug, prefix, title: values.get('title') ?? '', request },
    errors,
    answered,
  );
  const similar = last?.check.similar ?? [];

  return (
    <div ref={inside} className="form-fields">
      {/* What Enter presses is the first button of a form, and that must not be a suggestion. */}
      <SubmitButton className="sr-only" tabIndex={-1} aria-hidden="true">
        {texts.sendUnknown}
      </SubmitButton>
      {schemes && (
        <SelectField
          name="scheme"
          value={slug}
          required
          options={[
            { value: '', label: '—' },
            ...schemes.map(({ slug: value, name }) => ({ value, label: name })),
          ]}
        />
      )}
      <TextField name="title" value={initial.title} help={texts.titleHelp} maxLength={200} required />
      {similar.length > 0 && (
        <section aria-label={texts.similar} aria-live="polite">
          <h2 className="font-semibold">{texts.similar}</h2>
          <SimilarPrefixes similar={similar} locale={locale} target="_blank" />
        </section>
      )}
      <TextField
        name="prefix"
        value={initial.prefix}
        help={texts.prefixHelp}
        maxLength={64}
        className="max-w-60"
        code
        required
      />
      <PrefixSuggestions
        suggestions={last?.check.suggestions.filter((each) => each !== prefix) ?? []}
        path={path}
        texts={texts.suggestions}
      />
      {scheme && (
        <PrefixToBe
          spans={wantedCode(grammar, prefix)}
          check={last?.prefix === prefix ? last.check : null}
          failure={failure}
          onAskAgain={askAgain}
          locale={locale}
          texts={texts.toBe}
        />
      )}
      <button
        type="submit"
        formMethod="get"
        formAction={path}
        className="button self-start [@media(scripting:enabled)]:hidden"
      >
        {texts.check}
      </button>
      <ListField
        name="owners"
        help={texts.ownersHelp}
        values={owners}
        list="owner-choices"
        more={texts.moreOwners}
      />
      <NewOwnerFields values={values} initial={initial} texts={texts.newOwner} />
      <AreaField name="reason" value={initial.reason} help={texts.reasonHelp} maxLength={4_000} required />
      <AreaField name="description" value={initial.description} maxLength={4_000} />
      <TextField name="repository.name" value={initial['repository.name']} maxLength={120} />
      <TextField
        name="repository.url"
        value={initial['repository.url']}
        help={texts.repositoryHelp}
        inputMode="url"
        code
      />
      <div className="form-actions">
        <SubmitButton>
          {prefix === '' ? texts.sendUnknown : texts.send.replace('{prefix}', () => prefix)}
        </SubmitButton>
      </div>
    </div>
  );
}

/** Another scheme has another grammar, other guidelines and another policy: the page is drawn for it. */
function useChosenScheme(chosen: string | null, shown: string, path: string): void {
  const router = useRouter();
  useEffect(() => {
    if (chosen === null || chosen === shown) return;
    const search = new URLSearchParams(location.search);
    search.set('scheme', chosen);
    router.replace(`${path}?${search}`, { scroll: false });
  }, [chosen, shown, path, router]);
}
