import { Service, type ServiceOptions } from '../service';
import { DependencyCommands } from './dependencyCommands';
import { EditorQueries } from './editorQueries';
import { Outputs } from './outputs';
import { PlanCommands } from './planCommands';
import { Previews } from './previews';
import { ScheduleCommands } from './scheduleCommands';
import { Views } from './views';

/** A service with all queries that an editor needs. */
export class EditorService extends Service {
  readonly editor = new EditorQueries(this.shared);
  readonly views = new Views(this.shared);
  readonly previews = new Previews(this.shared, this.views);
  readonly commands = new PlanCommands(this.shared);
  readonly dependencies = new DependencyCommands(this.shared);
  readonly outputs = new Outputs(this.shared);
  readonly scheduling = new ScheduleCommands(this.shared);
}

export function createEditorService(options: ServiceOptions): EditorService {
  return new EditorService(options);
}
