import { z } from '@hono/zod-openapi';
import { type Code, codePath } from '../domain/code';
import { lifecycle } from '../domain/lifecycle';
import { countCodes } from '../usecases/code/count-codes';
import { listCodes } from '../usecases/code/list-codes';
import { readCode } from '../usecases/code/read-code';
import type { Portal } from '../usecases/use-case';
import { endpoint, type Resources } from './endpoint';
import { ownerReference } from './owners';
import { pageOf, presentPage } from './page-answer';

export const codeAnswer = z
  .object({
    scheme: z.string(),
    code: z.string(),
    prefix: z.string(),
    prefixTitle: z.string(),
    category: z.string().nullable(),
    categoryLabel: z.string().nullable(),
    number: z.int().nullable(),
    name: z.string().nullable(),
    title: z.string().nullable(),
    message: z
      .string()
      .describe('In the locale asked for where it is approved there, else the default message.'),
    messageLocale: z.string().nullable().describe('Of `message`; null: it is the default message.'),
    parameters: z
      .array(
        z.object({
          name: z.string(),
          type: z.string(),
          description: z.string().nullable(),
          example: z.string().nullable(),
          echoesUserInput: z.boolean(),
        }),
      )
      .readonly(),
    description: z.string().nullable(),
    action: z.string().nullable().describe('What the user should do.'),
    httpStatus: z.int().nullable(),
    httpStatusFrom: z.enum(['code', 'category']).nullable(),
    flags: z.array(z.string()).readonly(),
    status: z.enum(lifecycle),
    replacedBy: z.string().nullable(),
    aliases: z.array(z.string()).readonly(),
    owners: z.array(ownerReference).readonly(),
    version: z.int().describe('Counts its changes, from 1.'),
    updatedAt: z.iso.datetime(),
    url: z.url().describe('Its page.'),
  })
  .openapi('Code');

export function presentCode(code: Code, { url }: Portal): z.input<typeof codeAnswer> {
  return { ...code, url: `${url}${codePath(code.scheme, code.code)}` };
}

const facet = z
  .array(z.object({ value: z.string(), label: z.string().nullable(), codes: z.int() }))
  .readonly();

const facets = z
  .object({ scheme: facet, prefix: facet, category: facet, status: facet, httpStatus: facet, owner: facet })
  .partial()
  .openapi('CodeFacets');

export const codes: Resources = {
  '/codes': { get: endpoint(listCodes, { answer: pageOf(codeAnswer), present: presentPage(presentCode) }) },
  '/codes/{scheme}/{code}': { get: endpoint(readCode, { answer: codeAnswer, present: presentCode }) },
  '/code-facets': { get: endpoint(countCodes, { answer: facets, present: (counts) => counts }) },
};
