import { z } from '@hono/zod-openapi';
import { type Code, codePath } from '../domain/code';
import { lifecycle } from '../domain/lifecycle';
import { ownerReference } from '../schema/owner-reference';
import { addAlias } from '../usecases/code/add-alias';
import { allocateCodes } from '../usecases/code/allocate-codes';
import { allocateNumber } from '../usecases/code/allocate-number';
import { countCodes } from '../usecases/code/count-codes';
import { createCode } from '../usecases/code/create-code';
import { listCodes } from '../usecases/code/list-codes';
import { moveAlias } from '../usecases/code/move-alias';
import { nextNumber } from '../usecases/code/next-number';
import { readCode } from '../usecases/code/read-code';
import { renumberCode } from '../usecases/code/renumber-code';
import { updateCode } from '../usecases/code/update-code';
import type { Portal } from '../usecases/use-case';
import { endpoint, type Resources } from './endpoint';
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
  .array(
    z.object({
      value: z.string(),
      label: z.string().nullable(),
      codes: z
        .int()
        .nullable()
        .describe('Null: more than 10,000 codes have the words, and counting stopped.'),
    }),
  )
  .readonly();

const facets = z
  .object({ scheme: facet, prefix: facet, category: facet, status: facet, httpStatus: facet, owner: facet })
  .partial()
  .openapi('CodeFacets');

const allocated = z.object({ items: z.array(codeAnswer).describe('By number.') }).openapi('Allocated');

const foreseen = z
  .object({
    number: z.int().nullable().describe('Null: the counter is full, or codes have names.'),
    code: z.string().nullable().describe('How the next code would be spelled.'),
  })
  .openapi('NextNumber');

const code = { answer: codeAnswer, present: presentCode } as const;
const location = ({ scheme, code: spelling }: { scheme: string; code: string }) => codePath(scheme, spelling);

export const codes: Resources = {
  '/codes': {
    get: endpoint(listCodes, { answer: pageOf(codeAnswer), present: presentPage(presentCode) }),
    post: endpoint(createCode, { ...code, status: 201, location }),
  },
  '/codes/{scheme}/{code}': { get: endpoint(readCode, code), patch: endpoint(updateCode, code) },
  '/codes/{scheme}/{code}/aliases': { post: endpoint(addAlias, code) },
  '/codes/{scheme}/{code}/number': { post: endpoint(allocateNumber, code) },
  '/codes/{scheme}/{code}/renumbering': { post: endpoint(renumberCode, code) },
  '/aliases/{scheme}/{alias}': { put: endpoint(moveAlias, code) },
  '/allocations': {
    post: endpoint(allocateCodes, {
      answer: allocated,
      present: (made, portal) => ({ items: made.map((one) => presentCode(one, portal)) }),
      status: 201,
    }),
  },
  '/next-number': { get: endpoint(nextNumber, { answer: foreseen, present: (value) => value }) },
  '/code-facets': { get: endpoint(countCodes, { answer: facets, present: (counts) => counts }) },
};
