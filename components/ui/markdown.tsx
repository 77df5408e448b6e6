import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// No pictures: they would ask other hosts and tell them who reads.
const allowed = { ...defaultSchema, tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'img') };

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify);

/** Markdown somebody wrote (GFM), on the server; HTML in it is dropped. */
export function Markdown({ source, lang }: { source: string; lang?: string }) {
  const html = String(processor.processSync(source));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized above.
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
