/** An expression that Baton's texts no longer use. docs/style.md lists them, and a unit test keeps them out. */
export interface GivenUp {
  /** As the style page lists it. */
  readonly words: string;
  /** What the test looks for in visible text. */
  readonly pattern: RegExp;
  readonly instead: string;
  /** A rule's "why" tells a story about people, in which these words are natural. */
  readonly isFineInStories?: true;
}

export const givenUp: readonly GivenUp[] = [
  { words: 'mend', pattern: /\bmend(?:s|ed|ing)?\b/, instead: 'fix' },
  { words: 'slip of the pen', pattern: /\bslips? of the pen\b/, instead: 'typo' },
  {
    words: 'waits for, waited for (work, vendors)',
    pattern: /\bwait(?:s|ed)? for\b|\bwaits? (?:until|through)\b|\blet \S+ (?:not )?wait\b/,
    instead: 'depends on, is needed by; “waiting for” a person',
    isFineInStories: true,
  },
  {
    words: 'a wait',
    pattern: /\b(?:a|the|each|every|these|which|redundant|too many|no|1|\{\d\}) waits?\b|\bwaits end\b|\bover waits\b/,
    instead: 'a dependency',
    isFineInStories: true,
  },
  {
    words: 'circle, ring',
    pattern: /\bcircles?\b|\brings?\b/,
    instead: 'circular dependency',
  },
  {
    words: 'letter (of text)',
    pattern: /\b(?:a|each|every|more|[\d,]+|\{\d\}) letters?\b|\bletters (?:of|before)\b/,
    instead: 'character',
  },
  { words: 'reckon', pattern: /\breckon(?:s|ed|ing)?\b/, instead: 'calculate' },
  { words: 'work out (compute)', pattern: /\bwork(?:s|ed|ing)? out\b/, instead: 'calculate' },
  { words: 'work back from', pattern: /\bwork(?:s|ed|ing)? back\b/, instead: 'schedule backward from' },
  { words: 'knots', pattern: /\bknots?\b/, instead: 'strongly connected component' },
  { words: 'rhythm', pattern: /\brhythms?\b/, instead: 'cadence', isFineInStories: true },
  {
    words: 'talk (a check-in)',
    pattern: /\btalk(?:s|ed|ing)?\b/,
    instead: 'check in, check-in',
    isFineInStories: true,
  },
  { words: 'carry on, go on', pattern: /\bcarr(?:y|ies|ied) on\b|\bgo(?:es)? on\b/, instead: 'continue' },
  { words: 'ought, shall', pattern: /\b(?:ought|shall)\b/, instead: 'should, will' },
  { words: 'thing', pattern: /\bthings?\b/, instead: 'item, or the noun itself', isFineInStories: true },
  { words: 'left over', pattern: /\bleft over\b/, instead: 'unfilled placeholder' },
  {
    words: 'nobody says, is not said',
    pattern:
      /\bnobody (?:says|said|has said|can say)\b|\b(?:is|are|was|has been|nothing is) (?:not )?said\b|\bnot said\b/,
    instead: 'not specified',
    isFineInStories: true,
  },
  {
    words: 'says (of a plan or a tool)',
    pattern:
      /\b(?:plans?|rows?|fields?|files?|sections?|baton|front matter|settings?|it|they) (?:says?|said)\b(?! who\b)/,
    instead: 'specifies, states, lists, shows',
    isFineInStories: true,
  },
  {
    words: '…: say what',
    pattern: /: say\b|\bsay (?:it|above)\b/,
    instead: 'add, specify, replace',
    isFineInStories: true,
  },
  { words: 'has no word on', pattern: /\bno word on\b/, instead: 'doesn’t say' },
  {
    words: 'is no …',
    pattern: /(?<!\bthere )(?<!\bthat )\b(?:is|are|was) no\b(?! longer\b)/,
    instead: 'isn’t a …',
    isFineInStories: true,
  },
  { words: 'speaks of', pattern: /\bspeaks? of\b/, instead: 'mentions', isFineInStories: true },
  {
    words: 'stands (of text)',
    pattern: /\bstands?\b(?! (?:out|by)\b)/,
    instead: 'is, appears, “the text here”',
    isFineInStories: true,
  },
  {
    words: 'is found, what is found',
    pattern: /\bis found\b|\bfindings\b|\b(?:an?|each|every|1|one|its|the|no|this) finding\b/,
    instead: 'problem',
    isFineInStories: true,
  },
  { words: 'to look at (a count)', pattern: /\d\}? to look at\b/, instead: 'needs attention' },
  {
    words: 'promise (of a date or number)',
    pattern: /\bpromis(?:e|es|ed|ing)\b/,
    instead: 'commitment, guarantee',
    isFineInStories: true,
  },
  {
    words: 'of its own',
    pattern: /\bof (?:its|their) own\b/,
    instead: 'separate, own',
    isFineInStories: true,
  },
  { words: 'loudly, quietly', pattern: /\bloud(?:ly)?\b|\bmore quietly\b/, instead: 'severity', isFineInStories: true },
  { words: 'beats (of settings)', pattern: /\bbeats?\b/, instead: 'overrides' },
  { words: 'kept right', pattern: /\bke(?:ep|eps|pt)\b.{0,12}\bright\b/, instead: 'updated' },
  { words: 'in peace', pattern: /\bin peace\b/, instead: 'never interrupts' },
  { words: 'at first (a setting)', pattern: /\bat first\b/, instead: 'default' },
  { words: 'propose (in the editor)', pattern: /\bpropos(?:e|es|ed)\b/, instead: 'suggest', isFineInStories: true },
  {
    words: 'behind (after)',
    pattern: /\bbehind\b(?! schedule\b)/,
    instead: 'after, next to',
    isFineInStories: true,
  },
  { words: 'turned round', pattern: /\b(?:turned|way) round\b/, instead: 'reversed' },
  { words: 'whoever', pattern: /\bwhoever\b/, instead: 'anyone who', isFineInStories: true },
  { words: 'endanger', pattern: /\bendanger(?:s|ed|ing)?\b/, instead: 'put at risk, risk' },
  { words: 'critical chain', pattern: /\bcritical chain\b/, instead: 'critical path' },
  { words: 'what decides launch', pattern: /\bdecides? (?:the )?launch\b/, instead: 'critical path to launch' },
  { words: 'is named and …', pattern: /\b(?:is|are) named(?:,)? and\b/, instead: 'is reported and …' },
  {
    words: 'blank (a character)',
    pattern: /\bblanks\b|\b(?:a|the) blank\b(?! line)/,
    instead: 'space',
  },
  { words: 'needs no choice', pattern: /\bneeds? no choice\b/, instead: 'auto-fixable' },
  { words: 'to be filled in', pattern: /\bto be filled in\b/, instead: 'a placeholder' },
  {
    words: 'somebody, everybody',
    pattern: /\b(?:some|every)body\b/,
    instead: 'someone, everyone',
    isFineInStories: true,
  },
  { words: 'to spare', pattern: /\bto spare\b/, instead: 'of float', isFineInStories: true },
  {
    words: 'our, us (of the reader)',
    pattern: /\bour (?:approval|review)\b|\b(?:waiting for|provided by) us\b|\bwe provide\b/,
    instead: 'your, you',
  },
  {
    words: 'they (after two nouns)',
    pattern: /\bdo they (?:act|partner|learn|change)\b|\bclients of theirs\b|\bof yours\b/,
    instead: 'the noun itself',
    isFineInStories: true,
  },
  {
    words: 'takes part in no …',
    pattern: /\b(?:takes? part in|says|has been given) no\b/,
    instead: 'isn’t part of any …',
    isFineInStories: true,
  },
  { words: 'isn’t read (of a file)', pattern: /\b(?:isn|aren)[’']t read\b/, instead: 'was skipped' },
  { words: 'leave empty', pattern: /\bleave (?:it )?empty\b/, instead: 'leave blank' },
  { words: 'ends that never come', pattern: /\bthat never comes?\b/, instead: 'is never closed' },
  { words: 'anew', pattern: /\banew\b/, instead: 'again' },
  {
    words: 'British spelling',
    pattern:
      /\b(?:licen[c]es?|colours?|catalogues?|programmes?|behaviours?|cent(?:re)s?|favour\w*|honour\w*|grey|afterwards|towards|half-way|\w+elled|(?:organ|summar|recogn|optim|priorit|categor)is\w+)\b(?<!\b(?:excelled|compelled|spelled|misspelled|expelled|propelled|organism))/,
    instead: 'US spelling: license, color, catalog, program, behavior, canceled',
    isFineInStories: true,
  },
];

/** What Baton used to say, and what it says now. */
export const pairs: readonly (readonly [before: string, after: string])[] = [
  ['Baton says what usually goes wrong before it does', 'Baton flags problems as you write'],
  ['Mend a slip of the pen', 'Fix typos'],
  ['Prose is left in peace', 'Never interrupts prose'],
  [
    'How loudly each rule speaks. What stands here beats the profile and the plan’s status.',
    'Rule severities. These override the profile and the plan’s status.',
  ],
  ['Work Back from Launch', 'Schedule Backward from Launch'],
  ['Wait For…', 'Add Dependency…'],
  ['No Longer Wait For…', 'Remove Dependency…'],
  ['Fix in All Plans What Needs No Choice', 'Fix All Auto-Fixable Problems in All Plans'],
  ['“more traffic” is no number to reach', '“more traffic” isn’t a measurable target'],
  ['Kestrel has no word on who does the work', 'Kestrel doesn’t say who does the work'],
  ['Script and Film wait for each other in a circle', 'Circular dependency: Script → Film → Script'],
  [
    '“TBD” is left over: say it, or say when it will be known',
    'Replace the placeholder “TBD”, or add a date by which it will be known',
  ],
  [
    'A plan links to what has moved. Shall its links be kept right?',
    '1 plan links to a file that moved. Update links?',
  ],
  ['1 to mend', '1 problem'],
  ['For whoever changes it', 'Contributing'],
  ['Film waits for D7, which is not in this plan', 'Film depends on D7, which isn’t in this plan'],
  ['Let Film not wait for Script', 'Remove the dependency of Film on Script'],
  ['Insert Contact, to be filled in', 'Insert a placeholder for Contact'],
  ['Kestrel has no rhythm of communication', 'Kestrel has no check-in cadence'],
  [
    '“soon” is nothing that anybody can be held to: say it in hours, days or rounds',
    '“soon” isn’t measurable; use hours, days, or rounds',
  ],
  [
    'D5 is no id of a deliverable: take one to four capitals and a number',
    'D5 isn’t a valid ID; use one to four capital letters and a number, such as D7',
  ],
  ['Somebody coordinates the vendors', 'Someone coordinates the vendors'],
  [
    'What is due, whom to call and when to talk again will stand here once there is a plan.',
    'Due dates, reference calls, and check-ins appear here once you have a plan.',
  ],
  ['reckoned from its start and 3 working days', 'calculated from its start and a duration of 3 working days'],
  [
    'The largest file that is read as a plan. A larger one is named and not read.',
    'Maximum size of a plan file, in MB. Larger files are reported and skipped.',
  ],
  ['D2 Film: 3 working days to spare', 'D2 Film: 3 working days of float'],
  ['Crate & Co takes part in no hand-off', 'Crate & Co isn’t part of any hand-off'],
  ['hatched: our approval', 'hatched: your approval'],
  [
    'Northlight PR’s reference Luca Ferri, OrthoCloud leaves questions open: do they learn, do they change course',
    'Northlight PR’s reference “Luca Ferri, OrthoCloud” doesn’t say whether the vendor learns or changes course',
  ],
  [
    'These settings aren’t read: they have 2 MB, and the limit is 1 MB.',
    'These settings were skipped: the file is 2 MB, and the limit is 1 MB.',
  ],
];

/** The expressions given up that a text has, each with the words around it. */
export function givenUpIn(text: string, isStory = false): string[] {
  return givenUp.flatMap(({ pattern, instead, isFineInStories }) => {
    if (isStory && isFineInStories) return [];
    return Array.from(
      text.matchAll(new RegExp(pattern.source, 'gi')),
      ({ index, 0: found }) =>
        `“${found}” → ${instead}: ${text.slice(Math.max(0, index - 40), index + found.length + 40).replaceAll('\n', ' ')}`,
    );
  });
}

/** The table of pairs for the style page. */
export function pairsTable(): string {
  return ['| Before | After |', '| --- | --- |', ...pairs.map(([before, after]) => `| ${before} | ${after} |`)].join(
    '\n',
  );
}

/** The table of expressions given up for the style page. */
export function givenUpTable(): string {
  return ['| Not | But |', '| --- | --- |', ...givenUp.map(({ words, instead }) => `| ${words} | ${instead} |`)].join(
    '\n',
  );
}
