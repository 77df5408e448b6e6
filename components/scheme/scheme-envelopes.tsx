import { useTranslations } from 'next-intl';
import type { JsonType, JsonValue } from '@/lib/domain/envelope/json-value';
import { Badge } from '../ui/badge';
import { CopyButton } from '../ui/copy-button';
import { JsonView } from '../ui/json-view';
import { LinkButton } from '../ui/link-button';
import { Markdown } from '../ui/markdown';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';

type Field = {
  readonly pointer: string;
  readonly types: readonly JsonType[];
  readonly required: boolean;
  readonly meaning: string | null;
  readonly example: string | null;
  readonly values: readonly string[];
};

type Envelope = {
  readonly version: string;
  readonly title: string;
  readonly current: boolean;
  readonly template: JsonValue;
  readonly fields: readonly Field[];
  readonly notes: string | null;
};

type Props = {
  envelopes: readonly Envelope[];
  /** Where they are made and changed; null for who may not. */
  editHref: string | null;
};

/** How the scheme's codes are sent, in each version of its response format, and what each field is. */
export function SchemeEnvelopes({ envelopes, editHref }: Props) {
  const t = useTranslations('schemes.envelope');
  const schemes = useTranslations('schemes');
  return (
    <Section
      id="envelope"
      title={t('title')}
      aside={
        editHref && (
          <LinkButton href={`${editHref}/new`} size="small">
            {schemes('addEnvelope')}
          </LinkButton>
        )
      }
    >
      {envelopes.length === 0 && <p className="text-muted">{t('none')}</p>}
      <div className="flex flex-col gap-4">
        {envelopes.map((envelope) => (
          <details key={envelope.version} open={envelope.current} className="border-line border-t pt-3">
            <summary>
              <h3 className="inline font-medium">{envelope.title}</h3>{' '}
              {envelope.current && envelopes.length > 1 && (
                <span className="ms-2 text-sm">
                  <Badge tone="good">{t('current')}</Badge>
                </span>
              )}
            </summary>
            {editHref && (
              <LinkButton
                href={`${editHref}/${encodeURIComponent(envelope.version)}`}
                size="small"
                className="mt-3"
              >
                {schemes('editOne')}
              </LinkButton>
            )}
            <EnvelopeVersion {...envelope} />
          </details>
        ))}
      </div>
    </Section>
  );
}

function EnvelopeVersion({ title, template, fields, notes }: Envelope) {
  const t = useTranslations('schemes.envelope');
  return (
    <div className="mt-3 flex flex-col gap-4">
      {notes && <Markdown source={notes} />}
      <div className="relative">
        <div className="absolute end-2 top-2 print:hidden">
          <CopyButton text={JSON.stringify(template, null, 2)} label={t('copy')} done={t('copied')} square />
        </div>
        <JsonView value={template} label={title} />
      </div>
      <p className="-mt-2 text-muted text-sm">{t('slots')}</p>
      {fields.length > 0 && (
        <SimpleTable
          caption={t('fields')}
          columns={[
            { label: t('field') },
            { label: t('type') },
            { label: t('meaning') },
            { label: t('example') },
          ]}
          rows={fields.map(({ pointer, types, required, meaning, example, values }) => ({
            key: pointer,
            cells: [
              <code key="field">{pointer}</code>,
              <span key="type" className="whitespace-nowrap">
                {types.join(' | ')}
                {!required && <span className="text-muted"> {t('optional')}</span>}
              </span>,
              meaning,
              <code key="example" className="[overflow-wrap:anywhere]">
                {values.length > 0 ? values.join(' | ') : example}
              </code>,
            ],
          }))}
        />
      )}
    </div>
  );
}
