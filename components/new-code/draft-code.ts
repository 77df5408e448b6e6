import { type Code, type Parameter, servedHttpStatus } from '@/lib/domain/code';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { CodeParts } from '@/lib/domain/scheme/segment';
import { type SegmentText, segmentTexts } from '@/lib/domain/scheme/segment-text';
import type { FormValues } from '../ui/form-values';
import type { MessageReading } from './message-reading';

export type DraftScheme = Pick<Scheme, 'slug' | 'grammar' | 'messageStyle'>;

/** What is typed as the parts of a code; null where they do not make one yet. */
export function draftSegments(
  scheme: DraftScheme,
  prefix: string,
  number: number | null,
  values: FormValues,
): readonly SegmentText[] | null {
  const has = (kind: string) => scheme.grammar.some((segment) => segment.kind === kind);
  const identity = scheme.grammar.some((part) => part.kind === 'category' && part.role === 'identity');
  const parts: CodeParts = {
    prefix: has('prefix') ? prefix : null,
    category: identity ? values.get('category') || null : null,
    number: has('number') ? number : null,
    name: has('name') ? values.get('name')?.trim() || null : null,
    context: {},
  };
  return segmentTexts(scheme.grammar, parts);
}

/** The parameters of what is typed, with what is noted of them. */
export function draftParameters(reading: MessageReading, values: FormValues): readonly Parameter[] {
  if (!reading.ok) return [];
  return reading.parameters.map(({ name, type }, place) => ({
    name,
    type,
    description: values.get(`parameters.${place}.description`) || null,
    example: values.get(`parameters.${place}.example`) || null,
    echoesUserInput: values.get(`parameters.${place}.echoesUserInput`) === 'true',
  }));
}

/** What is typed as a code, as far as a response shows it. */
export function draftCode(
  scheme: string,
  spelling: string,
  parameters: readonly Parameter[],
  inherited: number | null,
  values: FormValues,
): Code {
  const own = Number(values.get('httpStatus'));
  return {
    scheme,
    code: spelling,
    prefix: '',
    prefixTitle: '',
    category: values.get('category') || null,
    categoryLabel: null,
    number: null,
    name: values.get('name') || null,
    title: values.get('title')?.trim() || null,
    message: values.get('message')?.trim() ?? '',
    messageLocale: null,
    parameters,
    description: null,
    action: null,
    ...servedHttpStatus(Number.isInteger(own) && own > 0 ? own : null, inherited),
    flags: [],
    status: 'active',
    replacedBy: null,
    aliases: [],
    owners: [],
    updatedAt: '',
    version: 0,
  };
}
