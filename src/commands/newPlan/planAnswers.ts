import type { IsoDate } from '../../plan/calendar';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

/** The templates for new plans. */
export type TemplateName = 'small' | 'campaign' | 'launch';

export const templates: Readonly<Record<TemplateName, { readonly label: Message; readonly about: Message }>> = {
  small: { label: say`A small plan`, about: say`One or two outside experts and a handful of deliverables` },
  campaign: {
    label: say`A campaign with many agencies`,
    about: say`Team, vendors, references, and deliverables in tables`,
  },
  launch: { label: say`A launch`, about: say`Everything is scheduled backward from launch day` },
};

/** The questions for a new plan. */
export interface PlanAnswers {
  readonly template: TemplateName;
  readonly title: string;
  readonly owner: string;
  /** The coordinator; the owner by default. */
  readonly coordinator?: string;
  /** The first and the last day of the plan. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Launch day; for the launch template. */
  readonly launch?: IsoDate;
  /** The code of the language to write in; the one of the window by default. */
  readonly language?: string;
  /** The three-letter currency of the examples; the euro by default. */
  readonly currency?: string;
}
