import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { type Code, codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { rightsTo } from '@/lib/web/rights';
import { NewCodeLink } from '../../../new-code-link';
import { WatchButton } from '../../../watch-button';

/** What can be done from a code's page by who is looking at it. */
export async function CodeActions({ code }: { code: Code }) {
  const { scheme, prefix, category } = code;
  const may = await rightsTo({ scheme, prefix });
  const t = await getTranslations('editCode');
  return (
    <>
      <WatchButton type="code" scheme={scheme} name={code.code} />
      <NewCodeLink place={{ scheme, prefix, ...(category === null ? {} : { category }) }} />
      {may.has('code.change') && (
        <LinkButton
          href={localeHref(await getLocale(), `${codePath(scheme, code.code)}/edit`)}
          variant="primary"
          data-keys="e"
        >
          {t('button')}
        </LinkButton>
      )}
    </>
  );
}
