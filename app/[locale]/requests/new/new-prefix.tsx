import { PrefixRequestForm } from '@/components/request/prefix-request-form';
import { SchemeRules } from '@/components/request/scheme-rules';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { checkPrefix } from '@/lib/usecases/request/check-prefix';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { attempt, read } from '@/lib/web/read';
import { submitRequestAction } from '../actions';
import { ownersIn } from './owners-in';
import { repositoryNameIn } from './repository-name';

type Props = { search: URLSearchParams; path: string };

/** The questions about a new prefix, beside the rules of its scheme. */
export async function NewPrefix({ search, path }: Props) {
  const [schemes, owners] = await Promise.all([read(listGrammars, {}), read(listOwners, { limit: 200 })]);
  const [only] = schemes;
  const slug = search.get('scheme') ?? (schemes.length === 1 ? only?.slug : null);
  const found = slug ? await attempt(readScheme, { scheme: slug }) : null;
  const scheme = found?.ok ? found.value : null;
  const prefix = search.getAll('prefix').at(-1)?.trim() ?? '';
  const title = search.get('title')?.trim() ?? '';
  const checked =
    scheme === null || (prefix === '' && title === '')
      ? null
      : await attempt(checkPrefix, {
          scheme: scheme.slug,
          ...(prefix === '' ? {} : { prefix: prefix.slice(0, 64) }),
          ...(title === '' ? {} : { title: title.slice(0, 200) }),
        });
  const url = search.get('repository.url') ?? search.get('repository') ?? '';
  return (
    <div className="asking">
      <PrefixRequestForm
        // What a link asks for is another draft than what one began by oneself.
        id={['request', search.get('prefix'), search.get('title')].filter(Boolean).join('-')}
        path={path}
        schemes={schemes.map(({ slug: value, name }) => ({ slug: value, name }))}
        scheme={scheme}
        request={null}
        initial={{
          ...Object.fromEntries(search),
          scheme: scheme?.slug ?? '',
          'repository.url': url,
          'repository.name': search.get('repository.name') ?? repositoryNameIn(url),
        }}
        owners={ownersIn(search)}
        answered={checked?.ok ? { prefix: checked.value.prefix ?? prefix, check: checked.value } : null}
        choices={owners.items}
        action={submitRequestAction}
      />
      {scheme && <SchemeRules kind="prefix" scheme={scheme} />}
    </div>
  );
}
