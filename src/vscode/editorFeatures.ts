import * as vscode from 'vscode';
import { provideCompletion } from './completion';
import { showDiagnostics } from './diagnostics';
import { provideDropAndPaste } from './dropAndPaste';
import { provideFixAll } from './fixAll';
import { showAnnotations } from './annotations';
import { highlightPeople } from './highlighting';
import { provideHovers } from './hovers';
import { updateLinksOnMove } from './movedFiles';
import { provideNavigation } from './navigation';
import type { Plans } from './plans';
import type { TextsOfPlans } from './planTexts';
import { refreshPreviews } from './preview';
import { provideQuickFixes } from './quickFixes';
import { provideRefactorings } from './refactorings';
import { provideRename } from './rename';
import { provideSnippets } from './snippets';
import { provideStructure } from './structure';

/** The language features for documents. */
export function provideEditorFeatures(plans: Plans, texts: TextsOfPlans, extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    showDiagnostics(plans, extensionUri),
    provideQuickFixes(plans),
    provideFixAll(plans),
    provideHovers(plans),
    provideCompletion(plans),
    provideSnippets(plans, texts),
    provideNavigation(plans),
    showAnnotations(plans),
    highlightPeople(plans),
    provideStructure(plans),
    provideRename(plans),
    provideRefactorings(plans),
    updateLinksOnMove(plans),
    provideDropAndPaste(plans),
    refreshPreviews(plans),
  );
}
