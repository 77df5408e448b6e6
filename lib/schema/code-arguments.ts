import { z } from 'zod';

/** Arguments of a message by the name of the parameter. */
export const codeArguments = z
  .record(
    z.string().max(60),
    z
      .string()
      .max(500)
      .refine((text) => !/[\p{Cs}\0]/u.test(text), { params: { fault: 'not-text' } }),
  )
  .refine((given) => Object.keys(given).length <= 30)
  .default({});
