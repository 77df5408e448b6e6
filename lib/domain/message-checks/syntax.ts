import { offsetAt } from '../message/text-position';
import type { MessageCheck } from './reading';

/** Where the text cannot be read any further in its style: `line` and `column`, both from 1. */
export const syntax: MessageCheck = ({ text, stopped }) => {
  if (stopped === null) return [];
  const start = offsetAt(text, stopped);
  const character = [...text.slice(start, start + 2)][0] ?? '';
  return [{ detail: { ...stopped }, at: { start, end: start + character.length } }];
};
