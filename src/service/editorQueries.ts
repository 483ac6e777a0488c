import { collateralLink, type Linked } from '../editor/collateralLink';
import { complete, wantsFiles } from '../editor/completion/complete';
import type { Completion } from '../editor/completion/completion';
import { definition, typeDefinition, type Definition } from '../editor/definition';
import { documentLinks, targetOf, type PlanLink } from '../editor/documentLinks';
import { foldingRanges } from '../editor/folding';
import { hover, type Hover } from '../editor/hover';
import { inlayHints, type InlayHint, type InlayHintKinds } from '../editor/inlayHints';
import { lenses, type Lens } from '../editor/lenses';
import { linkEditsAfter, type Move } from '../editor/movedFiles';
import type { Occurrence } from '../editor/occurrences';
import { outline, type OutlineEntry } from '../editor/outline';
import { pasteRows } from '../editor/pastedTable';
import { planStatus, type PlanStatus } from '../editor/planStatus';
import type { Refactoring } from '../editor/refactor/refactoring';
import { refactorings } from '../editor/refactor/refactorings';
import { highlights, references, peopleInText } from '../editor/references';
import { prepareRename, rename, type Refusal, type Renaming } from '../editor/rename';
import { selectionRanges } from '../editor/selection';
import { workspaceSymbols, type FoundSymbol } from '../editor/workspaceSymbols';
import { languageOf } from '../plan/planLanguage';
import type { Finding } from '../rules/check';
import type { Schedule } from '../schedule/schedule';
import { worksFor } from '../schedule/schedule';
import type { Work } from '../schedule/work';
import type { DocumentEdits, TextEdit } from '../text/edit';
import type { Range, Place } from '../text/range';
import type { Cancellation } from '../text/steps';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Shared } from '../service';

/** Completes what is at an offset of one version of a text. */
export interface Completer {
  /** Whether the completions include the workspace's files. */
  readonly needsFiles: boolean;
  readonly complete: (isExplicit: boolean, files: readonly string[]) => Completion[] | undefined;
}

/**
 * What an editor asks about a document. Every answer is undefined if the document isn't a plan or a vendor file. Offsets refer to
 * `Service.textOf`. A host that has cached the findings of a document passes them in.
 */
export class EditorQueries {
  constructor(private readonly shared: Shared) {}

  hover(uri: string, offset: number, findings: readonly Finding[] = this.shared.service.check(uri)): Hover | undefined {
    const { workspace, service } = this.shared;
    return this.#of(uri, (snapshot) =>
      hover(
        { workspace, snapshot, schedule: (home) => service.schedule(home) },
        findings,
        offset,
        service.today,
        service.words,
      ),
    );
  }

  /** The code of the language in which a document is written; undefined also if too few words show it. */
  language(uri: string): string | undefined {
    return this.#of(uri, ({ plan }) => languageOf(plan));
  }

  /** The completions at an offset. `files` are the addresses of the workspace's files, for collateral. */
  completions(
    uri: string,
    offset: number,
    { isExplicit, files = [] }: { readonly isExplicit: boolean; readonly files?: readonly string[] },
  ): Completion[] | undefined {
    return this.completer(uri, offset)?.complete(isExplicit, files);
  }

  /** Completes the text as it is now, even if it has changed by the time that the files are found. */
  completer(uri: string, offset: number): Completer | undefined {
    const { workspace, service } = this.shared;
    const { today, words } = service;
    const { groups } = this.shared;
    const schedule = (snapshot: PlanSnapshot) => (): Schedule => groups.of(workspace, snapshot).schedule;
    return this.#of(uri, (snapshot) => ({
      needsFiles: wantsFiles(snapshot, offset),
      complete: (isExplicit, files) =>
        complete({ workspace, snapshot, schedule: schedule(snapshot), offset, today, words, isExplicit, files }),
    }));
  }

  definition(uri: string, offset: number): Definition | undefined {
    return this.#of(uri, (snapshot) => definition(this.shared.workspace, snapshot, offset));
  }

  typeDefinition(uri: string, offset: number): Definition | undefined {
    return this.#of(uri, (snapshot) => typeDefinition(this.shared.workspace, snapshot, offset));
  }

  /** Every mention in all plans of the symbol at an offset. */
  async references(
    uri: string,
    offset: number,
    withDefinitions: boolean,
    cancellation?: Cancellation,
  ): Promise<Place[] | undefined> {
    const { shared } = this;
    return await shared.service.inTurns(function* () {
      const { workspace } = shared;
      const snapshot = workspace.get(uri);
      return snapshot && (yield* references(workspace, snapshot, offset, withDefinitions));
    }, cancellation);
  }

  /** The mentions in this document of the symbol at an offset. */
  highlights(uri: string, offset: number): readonly Occurrence[] | undefined {
    return this.#of(uri, (snapshot) => highlights(this.shared.workspace, snapshot, offset));
  }

  /** What can be renamed at an offset, or why it can't. */
  prepareRename(uri: string, offset: number): Renaming | Refusal | undefined {
    return this.#of(uri, (snapshot) => prepareRename(this.shared.workspace, snapshot, offset));
  }

  /** The edits of all plans that rename the symbol at an offset, or why there are none. */
  async rename(
    uri: string,
    offset: number,
    newName: string,
    cancellation?: Cancellation,
  ): Promise<readonly DocumentEdits[] | Refusal | undefined> {
    const { shared } = this;
    return await shared.service.inTurns(function* () {
      const { workspace } = shared;
      const snapshot = workspace.get(uri);
      return snapshot && (yield* rename(workspace, snapshot, offset, newName));
    }, cancellation);
  }

  lenses(uri: string, findings: readonly Finding[] = this.shared.service.check(uri)): Lens[] | undefined {
    return this.#of(uri, (snapshot) => lenses(snapshot, findings));
  }

  /** The inlay hints in a range. */
  hints(uri: string, within: Range, kinds: InlayHintKinds): InlayHint[] | undefined {
    const { today, words } = this.shared.service;
    return this.#of(uri, (snapshot) => inlayHints(snapshot, () => this.#works(snapshot), within, today, kinds, words));
  }

  /** The status of a plan, in one line. */
  status(uri: string, findings: readonly Finding[] = this.shared.service.check(uri)): PlanStatus | undefined {
    const { today, words } = this.shared.service;
    return this.#of(uri, (snapshot) => planStatus(snapshot, this.#works(snapshot), findings, today, words));
  }

  #works(snapshot: PlanSnapshot): readonly Work[] {
    return worksFor(this.shared.service.schedule(snapshot), snapshot);
  }

  /** Where people are named. */
  people(uri: string): Range[] | undefined {
    return this.#of(uri, (snapshot) => peopleInText(this.shared.workspace, snapshot));
  }

  links(uri: string): PlanLink[] | undefined {
    return this.#of(uri, (snapshot) => documentLinks(this.shared.workspace, snapshot));
  }

  linkTarget(link: PlanLink): Place | undefined {
    return targetOf(link);
  }

  outline(uri: string): OutlineEntry | undefined {
    return this.#of(uri, outline);
  }

  folding(uri: string): Range[] | undefined {
    return this.#of(uri, foldingRanges);
  }

  /** The ranges around an offset, smallest first. */
  selection(uri: string, offset: number): Range[] | undefined {
    return this.#of(uri, (snapshot) => selectionRanges(snapshot, offset));
  }

  /** The symbols of all plans whose names contain these characters. */
  async symbols(query: string, cancellation?: Cancellation): Promise<FoundSymbol[] | undefined> {
    return await this.shared.service.inTurns(() => workspaceSymbols(this.shared.workspace, query), cancellation);
  }

  /**
   * The version of a document: the same object until the document, or another that it uses, such as a vendor's file, changes. A
   * host compares it before it applies what it was offered earlier.
   */
  versionOf(uri: string): object | undefined {
    return this.shared.workspace.get(uri);
  }

  refactorings(uri: string, offset: number): Refactoring[] | undefined {
    return this.#of(uri, (snapshot) => refactorings(this.shared.workspace, snapshot, offset));
  }

  /**
   * The edits that keep the links of all plans valid when files move. The service still has the files at their old
   * addresses.
   */
  linkEditsAfter(moves: readonly Move[]): DocumentEdits[] {
    return linkEditsAfter(this.shared.workspace, moves);
  }

  /** The edit that links dropped or pasted files; undefined where collateral doesn't belong. */
  collateralLink(uri: string, offset: number, linked: readonly Linked[]): TextEdit | undefined {
    return this.#of(uri, (snapshot) => collateralLink(snapshot, offset, linked));
  }

  /** The edit that inserts cells of a spreadsheet as rows; undefined if there is no table for them. */
  pastedRows(uri: string, offset: number, rows: readonly (readonly string[])[]): TextEdit | undefined {
    return this.#of(uri, (snapshot) => pasteRows(snapshot, offset, rows));
  }

  #of<Answer>(uri: string, ask: (snapshot: PlanSnapshot) => Answer): Answer | undefined {
    const snapshot = this.shared.workspace.get(uri);
    return snapshot && ask(snapshot);
  }
}
