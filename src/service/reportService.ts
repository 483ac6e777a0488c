import { Service, type ServiceOptions } from '../service';
import { Reports } from './reports';
import { Views } from './views';

/** A service with reports. */
export class ReportService extends Service {
  readonly views = new Views(this.shared);
  readonly reports = new Reports(this.shared, this.views);
}

export function createReportService(options: ServiceOptions): ReportService {
  return new ReportService(options);
}
