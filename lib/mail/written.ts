/** What is sent of a letter: plain text, which no mail program has to be trusted with. */
export type Written = { readonly subject: string; readonly text: string };
