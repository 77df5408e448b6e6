import { z } from '@hono/zod-openapi';

/**
 * A named schema or null. `.nullable()` would let the named one itself be null, wherever else the document
 * uses it.
 */
export const orNull = <Named extends z.ZodType>(named: Named) => z.union([named, z.null()]);
