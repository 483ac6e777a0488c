/** Phrases for a field's value, by its key, each of which satisfies the rules. Offered if nothing better is known. */
export const phrasesByKey: Readonly<Record<string, readonly string[]>> = {
  cadence: [
    'weekly, Thursday 09:30',
    'every second Tuesday, 30 minutes',
    'Monday numbers, 20 minutes',
    'monthly review, first Wednesday',
    'written note each Friday',
  ],
  sla: [
    'first draft in 5 business days',
    'questions answered in 1 business day',
    'changes live in 1 business day',
    'page down, 1 hour',
  ],
  escalation: ['answers bad press within 30 minutes, every day'],
  exit: ["30 days' notice; accounts and files are ours", 'all accounts and code are ours from the first day'],
  handover: ['two sessions with our team; accounts, files and a written guide'],
  review: ['3 days', '2 rounds, 3 days each'],
  takes: ['1 day', '3 days', '5 days', '10 days', '2 weeks', '4 weeks'],
  nda: ['signed', 'not needed'],
  'paid-planning': ['planning is paid for by itself; the plan is ours'],
};
