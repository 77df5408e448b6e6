import type { MessageCheck } from './reading';

/** What shows nothing: space, format characters and the fillers that look like space. */
const blank = /^[\s\p{Cf}\u115F\u1160\u2800\u3164]*$/u;

/** A text, whichever way it reads, that shows nothing. */
export const empty: MessageCheck = ({ text, renditions }) => {
  const shown = renditions.length === 0 ? [text] : renditions.map((rendition) => rendition.text);
  return shown.every((each) => blank.test(each)) ? [{ detail: {}, at: null }] : [];
};
