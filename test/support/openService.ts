import type { CardSource } from '../../src/editor/card';
import type { Hover } from '../../src/editor/hover';
import type { Finding } from '../../src/rules/check';
import { worksFor, type Schedule } from '../../src/schedule/schedule';
import type { Work } from '../../src/schedule/work';
import type { ServiceOptions } from '../../src/service';
import { momentOf } from '../../src/service/views';
import { EditorService } from '../../src/service/editorService';
import { atOnce } from '../../src/text/steps';
import type { PlanAgenda } from '../../src/trees/agenda/agenda';
import type { OutcomeRow } from '../../src/trees/outcomes/outcomeRow';
import type { Direction, TreeNode } from '../../src/trees/vendors/treeNode';
import { WorkspaceFacts } from '../../src/trees/vendors/workspaceFacts';
import { panelModel, type PanelModel } from '../../src/views/panelModel';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';
import type { Workspace } from '../../src/workspace/workspace';

/**
 * A service whose workspace lies open: tests of what is behind the service ask it, as no host can. What views make of a plan is
 * asked for by its snapshot, and must be there.
 */
export class OpenService extends EditorService {
  override get workspace(): Workspace {
    return super.workspace;
  }

  hover(uri: string, offset: number, findings?: readonly Finding[]): Hover | undefined {
    return this.editor.hover(uri, offset, findings);
  }

  agenda({ uri }: PlanSnapshot): PlanAgenda {
    return this.views.agenda(uri)!;
  }

  outcomeTree({ uri }: PlanSnapshot, findings?: readonly Finding[]): OutcomeRow {
    return this.views.outcomeTree(uri, findings)!;
  }

  vendorTree({ uri }: PlanSnapshot, direction: Direction): TreeNode {
    return this.views.vendorTree(uri, direction)!;
  }

  vendorFacts(findingsOf?: (uri: string) => readonly Finding[]): WorkspaceFacts {
    return new WorkspaceFacts(() => momentOf(this.shared, findingsOf), this.words);
  }

  /** The work in a document, which hints and the status bar are about. */
  works(document: PlanSnapshot): readonly Work[] {
    return worksFor(this.schedule(document), document);
  }

  /** The schedule of several plans and of all that are connected with them. */
  scheduleOfAll(plans: readonly PlanSnapshot[]): Schedule {
    return this.shared.groups.ofAll(this.workspace, plans).schedule;
  }

  /** What cards of a document's entities are made from, in the workspace as it is now. */
  cardSource(snapshot: PlanSnapshot): CardSource {
    const { workspace, words } = this;
    return { snapshot, schedule: () => this.shared.groups.of(workspace, snapshot).schedule, words };
  }

  /** All steps of it at once. */
  panelModel(plans: readonly PlanSnapshot[]): PanelModel {
    const schedule = this.scheduleOfAll(plans);
    return atOnce(panelModel({ workspace: this.workspace, plans, schedule, today: this.today, words: this.words }));
  }
}

export function openService(options: ServiceOptions): OpenService {
  return new OpenService(options);
}
