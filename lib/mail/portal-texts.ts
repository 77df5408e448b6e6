import en from '../../messages/en.json';
import ja from '../../messages/ja.json';
import zh from '../../messages/zh.json';
import { renderMessage } from '../domain/message/render';

const languages: Readonly<Record<string, typeof en>> = { en, ja, zh };

/** The portal's texts in one of its languages, outside of any page. */
export type PortalTexts = {
  readonly locale: string;
  readonly texts: typeof en;
  readonly say: (text: string, values: Readonly<Record<string, string | number>>) => string;
};

/** In English where the portal does not speak the language. */
export function portalTexts(locale: string): PortalTexts {
  const texts = languages[locale];
  const spoken = texts === undefined ? 'en' : locale;
  return {
    locale: spoken,
    texts: texts ?? en,
    say: (text, values) => renderMessage('icu', text, spoken, values),
  };
}
