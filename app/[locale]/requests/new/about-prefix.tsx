import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PlaceForm } from '@/components/request/place-form';
import { SchemeRules } from '@/components/request/scheme-rules';
import { Note } from '@/components/ui/note';
import type { Prefix } from '@/lib/domain/prefix';
import type { RequestKind } from '@/lib/domain/request';
import { readPrefix } from '@/lib/usecases/prefix/read-prefix';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { attempt, read } from '@/lib/web/read';

type Props = {
  kind: RequestKind;
  search: URLSearchParams;
  path: string;
  /** What is asked about the prefix. */
  children: (prefix: Prefix) => ReactNode;
};

/** A request about a prefix that there is: first which, then what, beside the rules of its scheme. */
export async function AboutPrefix({ kind, search, path, children }: Props) {
  const t = await getTranslations('requestForm');
  const slug = search.get('scheme') ?? '';
  const wanted = search.get('prefix')?.trim() ?? '';
  const found =
    slug === '' || wanted === '' ? null : await attempt(readPrefix, { scheme: slug, prefix: wanted });
  if (!found?.ok) {
    const schemes = await read(listGrammars, {});
    return (
      <PlaceForm kind={kind} path={path} schemes={schemes} scheme={slug} prefix={wanted} title={t('which')}>
        {found !== null && <Note tone="danger">{t('missing', { prefix: wanted })}</Note>}
      </PlaceForm>
    );
  }
  const prefix = found.value;
  const scheme = await read(readScheme, { scheme: prefix.scheme });
  return (
    <div className="asking">
      <div>
        <p className="mb-4 flex flex-wrap items-baseline gap-x-3">
          <code className="segment segment-prefix text-2xl">{prefix.prefix}</code>
          <span className="text-lg">{prefix.title}</span>
        </p>
        {prefix.status === 'retired' ? (
          <Note tone="danger">{t('notOpen', { prefix: prefix.prefix })}</Note>
        ) : (
          children(prefix)
        )}
      </div>
      <SchemeRules kind={kind} scheme={scheme} />
    </div>
  );
}
