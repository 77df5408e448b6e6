import type { Letter } from '../domain/letter';
import { portalTexts } from './portal-texts';
import { writeDigest } from './write-digest';
import { writeNotice } from './write-notice';
import type { Written } from './written';

/** A letter in the reader's language. */
export function writeLetter(letter: Letter, locale: string): Written {
  const portal = portalTexts(locale);
  const { mail } = portal.texts;
  switch (letter.kind) {
    case 'reset-password':
    case 'password-changed': {
      const { kind, ...values } = letter;
      return { subject: portal.say(mail[kind].subject, values), text: portal.say(mail[kind].text, values) };
    }
    case 'digest':
      return writeDigest(letter, portal);
    case 'notice':
      return writeNotice(letter, portal);
  }
}
