import { noticePath, type Told } from '../domain/notice';
import { queueMails } from '../store/mail-store';
import { insertNotices } from '../store/notice-store';
import type { ToldPerson } from '../store/told-people-store';
import type { Context } from './use-case';

/**
 * Tells people of something, in the transaction of the change: each gets a notice, and a mail in their language unless
 * they do not want one.
 */
export async function tellPeople(
  { db, now, url }: Pick<Context, 'db' | 'now' | 'url'>,
  people: readonly ToldPerson[],
  told: Told,
): Promise<void> {
  if (people.length === 0) return;
  await insertNotices(
    db,
    people.map(({ id }) => id),
    told,
    now,
  );
  const mails = people
    .filter(({ byMail }) => byMail)
    .map(({ name, email, locale }) => {
      const home = locale === null || locale === 'en' ? url : `${url}/${locale}`;
      const link = home + noticePath(told);
      const letter = { kind: 'notice', name, told, link, manage: `${home}/account#notices` } as const;
      return { to: email, locale: locale ?? 'en', letter };
    });
  await queueMails(db, mails, now);
}
