import type { NoticeLetter } from '../domain/letter';
import { type NoticeKey, noticeSentence } from '../domain/notice';
import type { PortalTexts } from './portal-texts';
import type { Written } from './written';

/** Something that happened: the sentence is the subject too, and what somebody wrote stands below as a quotation. */
export function writeNotice(letter: NoticeLetter, { locale, texts, say }: PortalTexts): Written {
  const { name, told, link, manage } = letter;
  const own = texts.notice;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const sentence = noticeSentence(
    told,
    (key, values) => say(textAt(own, key), values),
    (time) => date.format(time),
  );
  const comment = told.kind === 'request' ? told.comment : null;
  return {
    subject: sentence,
    text: [
      say(own.mail.hello, { name }),
      say(own.mail.sentence, { sentence }),
      ...(comment === null ? [] : [quoted(comment)]),
      link,
      `${own.mail.manage}\n${manage}`,
    ].join('\n\n'),
  };
}

function textAt(own: PortalTexts['texts']['notice'], key: NoticeKey): string {
  switch (key) {
    case 'verdict.approved':
      return own.verdict.approved;
    case 'verdict.declined':
      return own.verdict.declined;
    case 'verdict.changes-requested':
      return own.verdict['changes-requested'];
    case 'verdict.other':
      return own.verdict.other;
    case 'webhook.gone':
      return own.webhook.gone;
    case 'webhook.failing':
      return own.webhook.failing;
    default:
      return own[key];
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
