import * as vscode from 'vscode';
import type { Definition } from '../editor/definition';
import { definition, typeDefinition } from '../editor/definition';
import { documentLinks, targetOf } from '../editor/documentLinks';
import type { PlanLink } from '../editor/documentLinks';
import type { Place } from '../text/place';
import { highlights, references } from '../editor/references';
import { selector } from './documents';
import type { PlanInEditor } from './planIn';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { rangesOf } from './positions';

/** Leads from a mention to what it speaks of and back, over all plans. */
export function provideNavigation(plans: Plans): vscode.Disposable {
  const { workspace } = plans.service;
  const links = async (
    find: (plan: PlanInEditor, offset: number) => Definition | undefined,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> => {
    const plan = await planOnceReady(plans, document);
    const found = plan && find(plan, plan.toOffset(position));
    return found && locationLinks(plans, plan.toRange, found);
  };
  return vscode.Disposable.from(
    plans.faults.languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position) =>
        links(({ snapshot }, offset) => definition(workspace, snapshot, offset), document, position),
    }),
    plans.faults.languages.registerTypeDefinitionProvider(selector, {
      provideTypeDefinition: async (document, position) =>
        links(({ snapshot }, offset) => typeDefinition(workspace, snapshot, offset), document, position),
    }),
    plans.faults.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const plan = await planOnceReady(plans, document);
        if (!plan) return undefined;
        const places = references(workspace, plan.snapshot, plan.toOffset(position), includeDeclaration);
        return places.flatMap((place) => locationOf(plans, place) ?? []);
      },
    }),
    plans.faults.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const plan = await planOnceReady(plans, document);
        if (!plan) return undefined;
        return highlights(workspace, plan.snapshot, plan.toOffset(position)).map(
          ({ range, isDefinition }) =>
            new vscode.DocumentHighlight(
              plan.toRange(range),
              isDefinition ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
            ),
        );
      },
    }),
    plans.faults.languages.registerDocumentLinkProvider(selector, {
      async provideDocumentLinks(document) {
        const plan = await planOnceReady(plans, document);
        if (!plan) return undefined;
        return documentLinks(workspace, plan.snapshot).map((link) => new LazyLink(plan.toRange(link.range), link));
      },
      resolveDocumentLink(link: LazyLink) {
        const place = targetOf(link.link);
        const location = place && locationOf(plans, place);
        if (location) link.target = addressOf(location);
        return link;
      },
    }),
  );
}

/** A link whose target is looked up when it is clicked. */
class LazyLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly link: PlanLink,
  ) {
    super(range);
    this.tooltip = link.symbol.name;
  }
}

/** An address that opens the document at a line and column, as the editor writes them in its own links. */
function addressOf({ uri, range: { start } }: vscode.Location): vscode.Uri {
  return uri.with({ fragment: `L${start.line + 1},${start.character + 1}` });
}

function locationLinks(
  plans: Plans,
  toRange: ReturnType<typeof rangesOf>,
  { origin, places }: Definition,
): vscode.LocationLink[] {
  return places.flatMap(({ uri, range, whole }) => {
    const target = locationOf(plans, { uri, range: whole, whole });
    const selection = locationOf(plans, { uri, range, whole });
    if (!target || !selection) return [];
    return [
      {
        originSelectionRange: toRange(origin),
        targetUri: target.uri,
        targetRange: target.range,
        targetSelectionRange: selection.range,
      },
    ];
  });
}

/** A place in the editor's terms; undefined for a document that is gone. */
export function locationOf(plans: Plans, { uri, range }: Place): vscode.Location | undefined {
  const text = plans.service.workspace.get(uri)?.plan.document.text;
  return text === undefined ? undefined : new vscode.Location(vscode.Uri.parse(uri), rangesOf(text)(range));
}
