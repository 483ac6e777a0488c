import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseWithRemark } from '../syntax/remark';
import { xmlEscaped } from '../views/drawing/svg';
import type { OutputLanguage } from './outputWords';

const schema: typeof defaultSchema = {
  ...defaultSchema,
  // A page for others loads nothing: a picture would tell its server who reads the page.
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'picture' && name !== 'source'),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

const toHtml = unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/**
 * A document in Markdown as a page by itself: it loads nothing, runs nothing, has light colors, and prints on A4 and
 * Letter. HTML in the Markdown is left out.
 */
export function pageOf(markdown: string, title: string, language: OutputLanguage): string {
  const { tree } = parseWithRemark(markdown);
  const body = toHtml.stringify(toHtml.runSync(tree));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlEscaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1f2328; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid #d1d9e0; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, table, blockquote { margin: .5rem 0; }
ul, ol { padding-left: 1.25rem; }
li { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border: 1px solid #d1d9e0; overflow-wrap: break-word; }
th { background: #f6f8fa; font-weight: 600; }
a { color: #0a58ca; }
blockquote { padding-left: .75rem; border-left: 3px solid #d1d9e0; color: #59636e; }
hr { border: 0; border-top: 1px solid #d1d9e0; margin: 1.5rem 0; }
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
}`;
