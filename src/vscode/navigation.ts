import * as vscode from 'vscode';
import type { Definition } from '../editor/definition';
import type { PlanLink } from '../editor/documentLinks';
import { selector } from './documents';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import type { Place } from '../text/range';

/** Navigates from a mention to its subject and back, over all plans. */
export function provideNavigation(plans: Plans): vscode.Disposable {
  const { editor } = plans.service;
  const links = async (
    find: (uri: string, offset: number) => Definition | undefined,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> => {
    const plan = await planOnceReady(plans, document);
    const found = plan && find(plan.uri, plan.toOffset(position));
    return found && locationLinks(plans, plan.toRange, found);
  };
  return vscode.Disposable.from(
    plans.faults.languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position) =>
        links((uri, offset) => editor.definition(uri, offset), document, position),
    }),
    plans.faults.languages.registerTypeDefinitionProvider(selector, {
      provideTypeDefinition: async (document, position) =>
        links((uri, offset) => editor.typeDefinition(uri, offset), document, position),
    }),
    plans.faults.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const plan = await planOnceReady(plans, document);
        if (!plan) return undefined;
        const places = await editor.references(plan.uri, plan.toOffset(position), includeDeclaration, token);
        return places?.flatMap((place) => locationOf(plans, place) ?? []);
      },
    }),
    plans.faults.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const plan = await planOnceReady(plans, document);
        if (!plan) return undefined;
        return editor
          .highlights(plan.uri, plan.toOffset(position))
          ?.map(
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
        return editor.links(plan.uri)?.map((link) => new LazyLink(plan.toRange(link.range), link));
      },
      resolveDocumentLink(link: LazyLink) {
        const place = editor.linkTarget(link.link);
        const location = place && locationOf(plans, place);
        if (location) link.target = addressOf(location);
        return link;
      },
    }),
  );
}

/** A link whose target is resolved when it is clicked. */
class LazyLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly link: PlanLink,
  ) {
    super(range);
    this.tooltip = link.symbol.name;
  }
}

/** An address that opens the document at a line and column, in the editor's own format. */
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

/** A location in the editor's terms; undefined if the document is gone. */
export function locationOf(plans: Plans, { uri, range }: Place): vscode.Location | undefined {
  const text = plans.service.textOf(uri);
  return text === undefined ? undefined : new vscode.Location(vscode.Uri.parse(uri), rangesOf(text)(range));
}

/** Opens a document with the cursor at a place. */
export async function goTo(plans: Plans, { uri, range }: Pick<Place, 'uri' | 'range'>): Promise<void> {
  const text = plans.service.textOf(uri) ?? '';
  const selection = rangesOf(text)({ start: range.start, end: range.start });
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection });
}
