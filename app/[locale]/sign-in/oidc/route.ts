import { redirect } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { beginOpenId } from '@/lib/auth/open-id';
import { localeHref } from '@/lib/i18n/href';
import { routing } from '@/lib/i18n/routing';
import { localPath } from '@/lib/web/local-path';
import { thePortal } from '@/lib/web/portal';
import { keepCookies } from '@/lib/web/session';

type Context = { params: Promise<{ locale: string }> };

/** Leads to the OpenID provider. A link and no form: the content policy lets forms go nowhere else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const next = localPath(new URL(request.url).searchParams.get('next') ?? '/');
  const failed = localeHref(locale, '/sign-in?failed=true');
  const beginning = await beginOpenId(await thePortal(), localeHref(locale, next), failed);
  if (beginning === null) redirect(failed);
  await keepCookies(beginning.cookies);
  redirect(beginning.url);
}
