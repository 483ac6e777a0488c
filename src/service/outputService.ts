import type { ServiceOptions } from '../service';
import { Outputs } from './outputs';
import { ReportService } from './reportService';

/** A service with reports and with documents for people who don't open the repository. */
export class OutputService extends ReportService {
  readonly outputs = new Outputs(this.shared);
}

export function createOutputService(options: ServiceOptions): OutputService {
  return new OutputService(options);
}
