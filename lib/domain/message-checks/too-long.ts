import { MESSAGE_LIMIT } from '../message/message';
import type { MessageCheck } from './reading';

/** A text with more characters than it may have; `at` is what is too much. */
export const tooLong: MessageCheck = ({ text, maxLength }) => {
  const limit = Math.min(maxLength ?? MESSAGE_LIMIT, MESSAGE_LIMIT);
  if (text.length <= limit) return [];
  const characters = [...text];
  const length = text.length > MESSAGE_LIMIT ? text.length : characters.length;
  if (length <= limit) return [];
  const start = characters.slice(0, limit).join('').length;
  return [{ detail: { limit, length }, at: { start, end: text.length } }];
};
