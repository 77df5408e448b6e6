import type { MessageCheck } from './reading';

/** Words that tell somebody to do something, by language. Where a language is not here, nothing is judged. */
const remedies: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /\b(please|try|retry|ask|contact|check|make sure|ensure|verify|use (?:a|an|another|one|only|the)|choose|select|enter|provide|specify|add|remove|wait|sign in|log in|you can|you must|must|should)\b/i,
  ],
  ['ja', /(ください|下さい|お試し|お問い合わせ|してから|必要があります)/],
  ['zh', /(请|請|应|應|须|須|重试|重試|联系|聯絡)/],
]);

/** Warns where neither the message nor the code's action says what the user should do. */
export const remedyMissing: MessageCheck = ({ text, language, action }) => {
  if (action !== null && action.trim() !== '') return [];
  const remedy = remedies.get(language);
  return remedy === undefined || remedy.test(text) ? [] : [{ detail: {}, at: null }];
};
