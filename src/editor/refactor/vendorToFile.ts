import { lineBreak } from '../../text/lines';
import { slug as githubSlug } from 'github-slugger';
import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import type { PlanHeading } from '../../plan/plan';
import { yamlValue } from '../../edits/insertField';
import type { TextEdit, WorkspaceChange } from '../../text/edit';
import { encloses } from '../../text/range';
import { relativePath } from '../../workspace/relativePath';
import { anchorOf, resolveLink } from '../../workspace/uri';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { pathRange } from '../../edits/linkAddress';
import { rebased } from './rebase';
import type { Later } from './refactoring';

/** Fields that belong to the plan and stay in it: outcomes are the plan's. */
const staying: ReadonlySet<string> = new Set(['outcomes']);

/**
 * Moves everything under a vendor's heading into `vendors/<name>.md`, which other plans can link to, and leaves a link to
 * it. Undefined if the vendor has a file, has no heading, or the file's name is taken.
 */
export function vendorToFile(workspace: Workspace, snapshot: PlanSnapshot, vendor: Entity): Later<WorkspaceChange> {
  const { plan, uri } = snapshot;
  const mention = mentionsOf(vendor).find(({ form }) => form === 'heading');
  const at = plan.headings.find(({ heading: { range } }) => range.start === mention?.range.start);
  const name = vendor.name.text.trim();
  // Half of a surrogate pair can't be part of an address.
  const slug = githubSlug(name.replace(/\p{Surrogate}/gu, ''));
  if (
    !mention ||
    !at ||
    plan.kind === 'vendor' ||
    name === '' ||
    slug === '' ||
    mentionsOf(vendor).some(({ link }) => link !== undefined)
  )
    return undefined;
  const target = fileFor(uri, slug);
  const path = target === undefined ? undefined : relativePath(uri, target);
  if (target === undefined || path === undefined || workspace.fileExists(target) === true) return undefined;
  return () => changeOf(snapshot, mention, at, { name, target, path });
}

/** The change; `path` leads from the plan to the new file. */
function changeOf(
  snapshot: PlanSnapshot,
  mention: Entity,
  at: PlanHeading,
  { name, target, path }: { readonly name: string; readonly target: string; readonly path: string },
): WorkspaceChange {
  const { plan, uri } = snapshot;
  const { text } = plan.document;
  const eol = lineBreak(text);
  const body = { start: at.heading.range.end, end: mention.range.end };
  const inside = plan.headings.filter(({ heading }) => encloses(body, heading.range));
  const anchors = new Set(inside.map(({ slug: anchor }) => anchor));
  const kept = mention.fields.filter(
    ({ definition, form, range }) => form === 'item' && staying.has(definition?.key ?? '') && encloses(body, range),
  );
  const moved = rebased(snapshot, body, target, 1 - at.heading.depth, anchors);
  const stays = kept.map(({ range }) => text.slice(range.start, range.end));
  // What stays is selected line by line; the rest is the same text unchanged.
  const rest = stays.reduce((left, line) => withoutLine(left, line), moved).trim();
  const created = ['---', 'type: vendor', `title: ${yamlValue(name)}`, '---', '', `# ${name}`, '', rest, ''].join(eol);
  const nameEdit = { range: rangeOfName(mention), newText: `[${name}](${path})` };
  const isLast = mention.range.end >= text.length;
  const left = stays.length > 0 ? `${eol}${eol}${stays.join(eol)}${eol}` : eol;
  const edits: TextEdit[] = [nameEdit, { range: body, newText: isLast ? left : `${left}${eol}` }];
  for (const link of plan.links) {
    const anchor = encloses(body, link.range) ? undefined : link.url.startsWith('#') ? anchorOf(link.url) : undefined;
    const range = anchor !== undefined && anchors.has(anchor) ? pathRange(text, link) : undefined;
    if (range) edits.push({ range: { start: range.start, end: range.start }, newText: path });
  }
  return { created: [{ uri: target, text: created }], edits: [{ uri, edits }] };
}

function rangeOfName({ name }: Entity): { start: number; end: number } {
  const { start, end } = name.range;
  return { start, end };
}

function withoutLine(text: string, line: string): string {
  const at = text.indexOf(line);
  if (at < 0) return text;
  const end = at + line.length + (/^(?:\r\n|\r|\n)/.exec(text.slice(at + line.length))?.[0].length ?? 0);
  return text.slice(0, at) + text.slice(end);
}

function fileFor(uri: string, slug: string): string | undefined {
  return resolveLink(uri, `vendors/${encodeURIComponent(slug)}.md`);
}
