import type { z } from 'zod';
import type { Actor } from '../../lib/domain/access';
import type { Refusal } from '../../lib/domain/result';
import { createCategory } from '../../lib/usecases/category/create-category';
import { createCode } from '../../lib/usecases/code/create-code';
import { readCode } from '../../lib/usecases/code/read-code';
import { createEnvelope } from '../../lib/usecases/envelope/create-envelope';
import { createOwner } from '../../lib/usecases/owner/create-owner';
import { createPrefix } from '../../lib/usecases/prefix/create-prefix';
import { createScheme } from '../../lib/usecases/scheme/create-scheme';
import { createLocale } from '../../lib/usecases/translation/create-locale';
import { saveTranslation } from '../../lib/usecases/translation/save-translation';
import type { Portal, UseCase } from '../../lib/usecases/use-case';
import { registry } from './registry';

const seeder: Actor = { kind: 'system', name: 'seed' };
/** Languages that messages are translated into; the default messages are English. */
const locales = ['ja', 'zh'];

/** Seeds a registry that is empty, whose seeding was cut off, or that is older than a part of the seed. */
export async function seedMissing(portal: Portal): Promise<void> {
  for (const { scheme, translations } of registry) {
    const last = translations.at(-1);
    if (last !== undefined && !(await isThere(portal, { ...last, scheme: scheme.slug }))) {
      await seedRegistry(portal);
      return;
    }
  }
}

/** Whether a code has its text in a locale. Asked of the primary: a replica may lag behind what was just seeded. */
async function isThere(
  portal: Portal,
  { scheme, code, locale }: { scheme: string; code: string; locale: string },
): Promise<boolean> {
  const found = await portal.database.transaction((reader) =>
    readCode.run({ ...portal, database: { ...portal.database, reader } }, seeder, { scheme, code, locale }),
  );
  return found.ok && found.value.messageLocale === locale;
}

/**
 * Registers what an empty registry begins with. What is there already stays as it is, so that seeding twice changes
 * nothing and a seeding that was cut off goes on.
 * @throws Error where a use case refuses for any other reason: the seed is wrong then
 */
export async function seedRegistry(portal: Portal): Promise<void> {
  for (const tag of locales) await put(portal, createLocale, { tag, fallback: null });
  for (const part of registry) {
    await put(portal, createScheme, part.scheme);
    for (const category of part.categories) await put(portal, createCategory, category);
    for (const owner of part.owners) await put(portal, createOwner, owner);
    for (const prefix of part.prefixes) await put(portal, createPrefix, prefix);
    for (const code of part.codes) await put(portal, createCode, code);
    for (const envelope of part.envelopes) await put(portal, createEnvelope, envelope);
    for (const translation of part.translations) {
      // Only where there is none: what people wrote meanwhile stays.
      const text = { scheme: part.scheme.slug, ...translation, state: 'approved', version: 0 };
      await put(portal, saveTranslation, text);
    }
  }
}

async function put<Input extends z.ZodType, Value>(
  portal: Portal,
  useCase: UseCase<Input, Value>,
  input: unknown,
): Promise<void> {
  const result = await useCase.run(portal, seeder, input);
  if (result.ok || isThereAlready(result.refusal)) return;
  throw new Error(`The seed was refused: ${useCase.title}: ${JSON.stringify(result.refusal)}`);
}

/** The name is taken, or the code has a text in the locale. */
function isThereAlready({ fault, fields }: Refusal): boolean {
  const isTaken = fields.length > 0 && fields.every((field) => field.fault === 'conflict');
  return isTaken || fault === 'conflict' || fault === 'stale';
}
