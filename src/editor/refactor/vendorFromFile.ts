import { labelIn } from '../../plan/wording';
import { lineBreak } from '../../text/lines';
import type { Entity, Field } from '../../plan/entity';
import { mentionsOf, states } from '../../plan/entity';
import type { PlanHeading } from '../../plan/plan';
import type { WorkspaceChange } from '../../text/edit';
import type { Range } from '../../text/range';
import { comparableUri, resolveLink } from '../../workspace/uri';
import type { PlanSnapshot, VendorFile } from '../../workspace/planSnapshot';
import type { Later } from './refactoring';
import { pathRange } from '../../edits/linkAddress';
import { rebased } from './rebase';

/**
 * Moves the contents of a vendor's own file into the plan, under the vendor's heading. The file stays, because other plans
 * may link to it. Undefined if the vendor has no file, or both state the same field.
 */
export function vendorFromFile(snapshot: PlanSnapshot, vendor: Entity): Later<WorkspaceChange> {
  const { plan } = snapshot;
  const file = snapshot.fileOf(vendor);
  const mention = mentionsOf(vendor).find(({ form, link }) => form === 'heading' && link !== undefined);
  const at = plan.headings.find(({ heading: { range } }) => range.start === mention?.range.start);
  if (!file || !mention || !at) return undefined;
  const { text, frontMatter } = file.plan.plan.document;
  const inlined = file.vendor.fields.filter(
    ({ isMissing, definition }) => !isMissing && definition && definition.key !== 'name',
  );
  if (inlined.some(({ definition }) => mentionsOf(vendor).some((one) => states(one, definition!.key))))
    return undefined;
  const title = titleOf(file);
  const intro = title && frontMatter ? text.slice(frontMatter.range.end, title.start).trim() : '';
  if (intro !== '') return undefined;
  return () => changeOf(snapshot, file, inlined, mention, at);
}

function changeOf(
  { plan, uri }: PlanSnapshot,
  file: VendorFile,
  inlined: readonly Field[],
  mention: Entity,
  at: PlanHeading,
): WorkspaceChange {
  const { text, frontMatter } = file.plan.plan.document;
  const title = titleOf(file);
  const eol = lineBreak(plan.document.text);
  const lines = inlined
    .filter(({ form }) => form === 'front-matter')
    .map(({ definition, value }) => `- **${labelIn(plan, 'vendor', definition!.key)}:** ${value.text}`);
  const start = title?.end ?? frontMatter?.range.end ?? 0;
  const own = new Set(file.plan.plan.headings.map(({ slug }) => slug));
  const body = rebased(file.plan, { start, end: text.length }, uri, at.heading.depth - 1, own)
    .trim()
    .replace(/\r\n|\r|\n/g, eol);
  const { start: from, end } = mention.name.range;
  const isList = /^[-*+] /.test(body);
  const fields = [...lines, ...(isList || lines.length === 0 ? [] : [''])];
  const added = [...fields, ...(body === '' ? [] : [body])].join(eol);
  const place = lastFieldEnd(mention) ?? at.heading.range.end;
  const isFirst = place === at.heading.range.end;
  const gap = isFirst || (lines.length === 0 && !isList) ? eol + eol : eol;
  // Links into the file now lead to the text that came from it.
  const links = plan.links.flatMap((link) => {
    const range =
      link.url.includes('#') && leadsTo(uri, link.url, file.plan.uri) ? pathRange(plan.document.text, link) : undefined;
    return range ? [{ range, newText: '' }] : [];
  });
  return {
    edits: [
      {
        uri,
        edits: [
          { range: { start: from, end }, newText: mention.name.text },
          { range: { start: place, end: place }, newText: gap + added },
          ...links,
        ],
      },
    ],
  };
}

function leadsTo(from: string, url: string, to: string): boolean {
  const target = resolveLink(from, url);
  return target !== undefined && comparableUri(target) === comparableUri(to);
}

/** The end of the last field under the heading in the plan. */
function lastFieldEnd({ fields }: Entity): number | undefined {
  return fields.findLast(({ form }) => form === 'item')?.range.end;
}

function titleOf({ plan: { plan } }: VendorFile): Range | undefined {
  return plan.headings.find(({ heading }) => heading.depth === 1)?.heading.range;
}
