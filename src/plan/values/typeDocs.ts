import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { FieldType } from '../fields';

/** What people need to know of a type of value: messages and the documentation of the format are made of it. */
export interface TypeDocs {
  /** Where such a value is expected: `a date`. */
  readonly name: Message;
  /** How such values may be written, with their canonical meaning in `examplePlan`; the first is the plainest. */
  readonly examples: readonly (readonly [text: string, means: string])[];
}

/** The day on which the examples are read. */
export const exampleToday = '2026-11-24';

/** The plan in which the examples are read. */
export const examplePlan = `---
type: marketing-plan
launch: 2027-04-06
period: 2026-10-01 to 2027-06-30
currency: EUR
time-zone: Europe/Berlin
---

## Team

| Name | Role | Contact |
| --- | --- | --- |
| Priya Raman | CMO | @priya |
| Ben Okafor | Content | ben@example.com |

## Outcomes

- **O1** Demo requests per month rise from 22 to 60 by 2027-03-31

## Vendors

### Quill Works

## Deliverables

| ID | Deliverable | Due |
| --- | --- | --- |
| D1 | Brief | 2026-12-11 |
| D2 | Film | 2027-02-26 |
| D3 | Media plan | 2027-03-05 |
`;

/** The docs of each type that has a reader. */
export const typeDocs: Readonly<Partial<Record<FieldType, TypeDocs>>> = {
  date: {
    name: say`a date`,
    examples: [
      ['2027-03-05', '2027-03-05'],
      ['5 March 2027', '2027-03-05'],
      ['Fri, Mar 5', '2027-03-05'],
      ['05.03.2027', '2027-03-05'],
      ['mid-May', '2027-05-11..2027-05-20'],
      ['end of Q1', '2027-03-31'],
      ['first week of March', '2027-03-01..2027-03-07'],
      ['the week before launch', '2027-03-29..2027-04-04'],
      ['1–5 March 2027', '2027-03-01..2027-03-05'],
      ['KW 19 2027', '2027-05-10..2027-05-16'],
      ['week 19 2027', '2027-05-10..2027-05-16'],
      // Without a year and a letter of its own, a week counts from the start of the plan.
      ['week 5', '2026-10-29..2026-11-04'],
      ['W5', '2027-02-01..2027-02-07'],
      ['w/c 8 March', '2027-03-08..2027-03-14'],
      ['T-8 weeks', '2027-02-09'],
      ['2 weeks after launch', '2027-04-20'],
      ['am 5. März 2027', '2027-03-05'],
    ],
  },
  period: {
    name: say`a period`,
    examples: [
      ['2026-10-01 to 2027-06-30', '2026-10-01..2027-06-30'],
      ['Q4 2026', '2026-10-01..2026-12-31'],
      ['October 2026 – March 2027', '2026-10-01..2027-03-31'],
    ],
  },
  days: {
    name: say`days off`,
    examples: [
      ['2026-12-25, 2027-01-01', '2026-12-25,2027-01-01'],
      ['2026-12-24 to 2027-01-03', '2026-12-24..2027-01-03'],
    ],
  },
  duration: {
    name: say`a duration`,
    examples: [
      ['10 days', '10 wd'],
      ['two weeks', '10 wd'],
      ['a day or two', '2 wd'],
      ['2–3 weeks', '15 wd'],
      ['10 calendar days', '10 cd'],
      ['4 hours', '0.5 wd'],
      ['zwei Wochen', '10 wd'],
      ['3 days per film, 4 films', '12 wd'],
      ['up to 2 weeks', '10 wd'],
      ['48 hours', '2 cd'],
    ],
  },
  review: {
    name: say`a review`,
    examples: [
      ['Priya Raman, 3 days', '3 wd by Priya Raman'],
      ['2 rounds, 3 days each', '6 wd'],
      ['Legal 5 days, then Priya 3 days', '8 wd by Legal, Priya Raman'],
      ['none', '0 wd'],
    ],
  },
  dependencies: {
    name: say`a dependency`,
    examples: [
      ['D1, D2', 'D1,D2'],
      ['D1–D3', 'D1,D2,D3'],
      ['Brief and Film', 'D1,D2'],
      ['D1 + 5 days', 'D1+5wd'],
      ['ten days after D1', 'D1+10wd'],
      ['D1 - 2 days', 'D1-2wd'],
      ['D1 SS + 1 day', 'start of D1+1wd'],
      ['D1 FF', 'finish after D1'],
      ['none', 'none'],
    ],
  },
  outcomes: { name: say`an outcome`, examples: [['O1', 'O1']] },
  vendor: {
    name: say`a vendor`,
    examples: [
      ['Quill Works', 'Quill Works'],
      ['in-house', 'in-house'],
    ],
  },
  cadence: {
    name: say`a cadence`,
    examples: [
      ['weekly, Thursday 09:30', '2026-11-26,2026-12-03,2026-12-10,2026-12-17'],
      ['first Monday of the month', '2026-12-07,2027-01-04,2027-02-01,2027-03-01'],
      ['twice a week', '2/week'],
      ['weekly until launch, then monthly', '2026-11-26,2026-12-03,2026-12-10,2026-12-17'],
      ['every 3 weeks', '2026-12-03,2026-12-24,2027-01-14,2027-02-04'],
      ['fortnightly, Wednesday', '2026-11-25,2026-12-09,2026-12-23,2027-01-06'],
      ['jeden zweiten Dienstag', '2026-11-24,2026-12-08,2026-12-22,2027-01-05'],
      ['every Tuesday except in August', '2026-11-24,2026-12-01,2026-12-08,2026-12-15'],
    ],
  },
  notice: {
    name: say`a notice period`,
    examples: [
      ['30 days’ notice', '30 cd'],
      ['three months to the end of a quarter', '3 months to quarter end'],
      ['notice by 2027-03-31', 'by 2027-03-31'],
      ['préavis de deux mois', '2 months'],
    ],
  },
  money: {
    name: say`an amount`,
    examples: [
      ['€12,000', 'EUR 12000'],
      ['USD 12k', 'USD 12000'],
      ['1.250,50 €', 'EUR 1250.50'],
      ['€10–12k', 'EUR 10000..12000'],
      ['1,2 Mio. €', 'EUR 1200000'],
      ['CHF 1’250.–', 'CHF 1250'],
      ['₹5 lakh', 'INR 500000'],
      ['-€500', 'EUR -500'],
      ['up to €5,000', 'EUR 5000'],
      ['pro bono', 'EUR 0'],
    ],
  },
  fee: {
    name: say`a fee`,
    examples: [
      ['€6,000/month × 6', 'EUR 36000 (6000/month × 6)'],
      ['€500 per day', 'EUR 500/day'],
      ['12% of media', '12% of media'],
      ['€10,000 plus 19% VAT', 'EUR 10000 +19% VAT'],
      ['€11,900 incl. 19% VAT', 'EUR 11900 incl. 19% VAT'],
      ['40 articles at €450', 'EUR 18000 (450/article × 40)'],
      ['€2,000 setup, then €500/month', 'EUR 6500 (2000 + 500/month × 9)'],
      ['€20,000, 50% upfront', 'EUR 20000'],
      ['12 Tage à 500 €', 'EUR 6000 (500/day × 12)'],
    ],
  },
  currency: {
    name: say`a currency`,
    examples: [
      ['EUR', 'EUR'],
      ['£', 'GBP'],
      ['US dollars', 'USD'],
    ],
  },
  people: {
    name: say`a person`,
    examples: [
      ['Priya Raman', 'Priya Raman'],
      ['@priya', 'Priya Raman'],
      ['Ben', 'Ben Okafor'],
    ],
  },
  call: {
    name: say`a call`,
    examples: [['2026-09-14', 'called 2026-09-14']],
  },
  'time-zone': {
    name: say`a time zone`,
    examples: [
      ['Europe/Berlin', 'Europe/Berlin'],
      ['Leeds, UK', 'Europe/London'],
      ['UTC+5:30', 'UTC+5:30'],
      ['Porto', 'Europe/Lisbon'],
      ['CET', 'UTC+1'],
      ['New York, UTC-5', 'America/New_York'],
    ],
  },
  'service-level': {
    name: say`a service level`,
    examples: [
      ['first draft in 5 business days', 'first draft: 5 wd'],
      ['edits within 2 working days', 'edits: 2 wd'],
      ['P1 1 h / P2 4 h', 'P1: 1 h; P2: 4 h'],
      [
        'crisis statement in 45 minutes, 24/7 from T-2 weeks to T+4 weeks',
        'crisis statement: 45 min 24/7 2027-03-23..2027-05-04',
      ],
      ['99.9% uptime', 'uptime: 99.9%'],
    ],
  },
  'work-status': {
    name: say`a status`,
    examples: [
      ['in progress', 'in progress'],
      ['60 %', 'in progress'],
      ['fertig', 'done'],
      ['sent', 'done'],
      ['almost done', 'in progress'],
    ],
  },
  'vendor-status': {
    name: say`a status`,
    examples: [
      ['in progress', 'in progress'],
      ['contract signed', 'under contract'],
      ['shortlisted', 'negotiating'],
    ],
  },
  'collateral-status': {
    name: say`a status`,
    examples: [
      ['done', 'done'],
      ['available', 'done'],
      ['in progress', 'in progress'],
    ],
  },
  'plan-status': {
    name: say`a status`,
    examples: [
      ['active', 'active'],
      ['on hold', 'paused'],
    ],
  },
  sourcing: {
    name: say`a kind of sourcing`,
    examples: [
      ['outsourced', 'outsourced'],
      ['own team', 'in-house'],
    ],
  },
  answer: {
    name: say`an answer`,
    examples: [
      ['yes', 'yes'],
      ['✓', 'yes'],
      ['mostly', 'partly'],
    ],
  },
  contacts: {
    name: say`a contact`,
    examples: [['Ellen Marsh', 'Ellen Marsh']],
  },
  quantity: {
    name: say`a number`,
    examples: [
      ['22', '22'],
      ['1.8 %', '1.8%'],
      ['€1.5m', 'EUR 1500000'],
      ['40+', '>=40'],
      ['under 3%', '<3%'],
      ['+15%', '+15%'],
      ['double', '×2'],
      ['top 3', 'top 3'],
      ['4 of 6', '4 of 6'],
    ],
  },
};
