import { z } from 'zod';
import { PASSWORD_LENGTH } from '../domain/password';
import { line } from './text';
import { email, newPassword } from './user';

/** A password that somebody has; nothing is said of its form. */
const password = z.string().min(1).max(PASSWORD_LENGTH.max);

/** Where a request came from: told by the door, not by who sends it. */
const origin = {
  address: z.string().max(64),
  agent: z.string().max(1000),
};

/** The portal's languages; null: whichever the browser asks for. */
const language = z.enum(['en', 'ja', 'zh']);

export const signInInput = z.strictObject({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password,
  ...origin,
});

export const askPasswordResetInput = z.strictObject({
  email,
  locale: language,
  address: origin.address,
});

export const resetPasswordInput = z.strictObject({
  token: z.string().min(1).max(100),
  password: newPassword,
});

export const setUpInput = z.strictObject({
  key: z.string().trim().min(1).max(100),
  name: line(120),
  email,
  password: newPassword,
  address: origin.address,
});

export const changeProfileInput = z.strictObject({ name: line(120), locale: language.nullable() });

export const changePasswordInput = z.strictObject({
  current: password,
  password: newPassword,
  /** The session that asks: it alone goes on. */
  session: z.string().max(200),
});

export const signOutInput = z.strictObject({ session: z.string().max(200) });
export const endSessionInput = z.strictObject({ id: z.string().min(1).max(100) });
export const endOtherSessionsInput = z.strictObject({ session: z.string().max(200) });
export const readAccountInput = z.strictObject({ session: z.string().max(200) });
