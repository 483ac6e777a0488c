import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import type { TextEdit, WorkspaceChange } from '../../text/edit';
import { say } from '../../text/message';
import { touches } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { addIds } from './addIds';
import { headingsToTable } from './headingsToTable';
import { listToTable } from './listToTable';
import type { Later, Refactoring } from './refactoring';
import { sortByDate } from './sortByDate';
import { tableToList } from './tableToList';
import { vendorFromFile } from './vendorFromFile';
import { vendorToFile } from './vendorToFile';

/** The ways to rewrite the text at `offset` without changing its meaning. */
export function refactorings(workspace: Workspace, snapshot: PlanSnapshot, offset: number): Refactoring[] {
  const { plan, uri } = snapshot;
  const found: Refactoring[] = [];
  const add = (title: Refactoring['title'], kind: Refactoring['kind'], resolve: Later<WorkspaceChange>): void => {
    if (resolve) found.push({ title, kind, resolve });
  };
  const here = (later: Later<TextEdit | readonly TextEdit[]>): Later<WorkspaceChange> =>
    later &&
    (() => {
      const edits = later();
      return edits && { edits: [{ uri, edits: 'range' in edits ? [edits] : edits }] };
    });
  add(say`Convert list to table`, 'rewrite', here(listToTable(plan, offset)));
  add(say`Convert table to list`, 'rewrite', here(tableToList(plan, offset)));
  add(say`Assign IDs and use them`, 'rewrite', here(addIds(snapshot, offset)));
  add(say`Sort by date`, 'rewrite', here(sortByDate(snapshot, offset)));
  const vendor = vendorWithHeadingAt(plan, offset);
  if (vendor) {
    const name = vendor.name.text;
    add(say`Convert vendors to table`, 'rewrite', here(headingsToTable(plan, offset)));
    add(say`Move ${name} to a new file`, 'extract', vendorToFile(workspace, snapshot, vendor));
    add(say`Inline ${name} into this plan`, 'inline', vendorFromFile(snapshot, vendor));
  }
  return found;
}

/** The vendor in whose heading the cursor is. */
function vendorWithHeadingAt({ vendors, headings }: Plan, offset: number): Entity | undefined {
  const at = headings.find(({ heading: { range } }) => touches(range, offset))?.heading.range.start;
  return at === undefined
    ? undefined
    : vendors.find((vendor) => mentionsOf(vendor).some(({ range }) => range.start === at));
}
