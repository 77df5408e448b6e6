import type { useTranslations } from 'next-intl';

/** What the questions of a request are called, whatever it asks for. */
export function requestLabels(t: ReturnType<typeof useTranslations<'requestForm'>>) {
  return {
    scheme: t('scheme'),
    title: t('component'),
    prefix: t('prefix'),
    owners: t('owners'),
    'owners.*': t('owners'),
    newOwners: t('newOwner'),
    'newOwners.*.name': t('ownerName'),
    'newOwners.*.slug': t('ownerSlug'),
    'newOwners.*.kind': t('ownerKind'),
    'newOwners.*.contact': t('ownerContact'),
    reason: t('reason'),
    description: t('description'),
    repository: t('repository'),
    'repository.name': t('repository'),
    'repository.url': t('repositoryUrl'),
    segment: t('segment'),
    value: t('value'),
    label: t('label'),
    httpStatus: t('httpStatus'),
  };
}
