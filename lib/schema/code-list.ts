import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { inDigits, listInput, searchText, several } from './list';
import { line, localeTag, slug } from './text';
import { textFilterInput } from './text-filter';

export const codeSortFields = ['code', 'httpStatus', 'status', 'updatedAt'] as const;

/** What codes are counted by. */
export const codeFacets = ['scheme', 'prefix', 'category', 'status', 'httpStatus', 'owner'] as const;
export type CodeFacet = (typeof codeFacets)[number];

/** What a list of codes can be narrowed by; values of one filter are alternatives, filters add up. */
export const codeFilterInput = {
  scheme: several(slug),
  prefix: several(line(64)),
  category: several(line(64)),
  owner: several(slug),
  status: several(z.enum(lifecycle)),
  /** 0: none. */
  httpStatus: several(inDigits(z.int().min(0).max(599))),
  q: searchText,
};

export const listCodesInput = z.strictObject({ ...listInput(codeSortFields), ...codeFilterInput });
/** `facet`: which ones are counted; left out: all. */
export const countCodesInput = z.strictObject({
  ...codeFilterInput,
  ...textFilterInput,
  locale: localeTag.optional(),
  facet: several(z.enum(codeFacets)),
});

const codeFilter = z.strictObject(codeFilterInput);
export type CodeFilter = z.output<typeof codeFilter>;
export type ListCodes = z.output<typeof listCodesInput>;
