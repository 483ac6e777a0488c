import { statedField } from '../../plan/entity';
import { textOfField } from '../../plan/reader/fieldText';
import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import { finderOfKind, finderOfTopic } from './words/words';
import type { KindOfWork, Topic } from './words/wordsOfBriefs';
import { kindsOfWork } from './words/wordsOfBriefs';
import type { SealedVendor } from './sealedVendor';
import type { BriefQuestion, BriefReview, VendorBrief } from './vendorBrief';

type Brief = Omit<VendorBrief, 'questions'>;

/** A question that every vendor has, and the line of its brief that answers it. */
interface GeneralQuestion {
  readonly question: Message;
  readonly answer: (brief: Brief) => MessageValue | undefined;
}

const general: readonly GeneralQuestion[] = [
  { question: say`Who are you, and why are you doing this?`, answer: ({ about }) => about[0] },
  {
    question: say`Which number will be different when the work has succeeded?`,
    answer: ({ outcomes }) => {
      const first = outcomes.find(({ target, name }) => target !== undefined || /\d/.test(name.replace(/^\S+ /, '')));
      return first && [first.name, first.target].filter((part) => part !== undefined).join(': ');
    },
  },
  { question: say`What exactly do you want from us?`, answer: ({ scope }) => scope[0] },
  { question: say`What is not part of our work?`, answer: ({ outOfScope }) => outOfScope[0] },
  {
    question: say`What do we hand over, and on which day?`,
    answer: ({ deliverables }) =>
      deliverables.length > 0 && deliverables.every(({ due, state }) => due !== undefined || state === 'done')
        ? deliverables.map(({ name }) => name).join('; ')
        : undefined,
  },
  {
    question: say`In which format, and how many?`,
    answer: ({ deliverables }) => deliverables.flatMap(({ details }) => details).join('; ') || undefined,
  },
  {
    question: say`When is our work accepted?`,
    answer: ({ acceptance, deliverables }) =>
      acceptance[0] ?? deliverables.find((one) => one.acceptance !== undefined)?.acceptance,
  },
  {
    question: say`Who is the one person who approves our work?`,
    answer: ({ review }) =>
      review?.isNamed === true && review.approvers.length === 1 ? review.approvers[0] : undefined,
  },
  {
    question: say`How many rounds of changes are included, and how long does each take you?`,
    answer: ({ review }) =>
      review?.rounds === undefined || review.time === undefined ? undefined : roundsInWords(review.rounds, review),
  },
  { question: say`Who answers our questions?`, answer: ({ people }) => people.owner },
  { question: say`How often do we check in, and when?`, answer: ({ cadence }) => cadence[0] },
  { question: say`How fast do you expect an answer?`, answer: ({ serviceLevels }) => serviceLevels[0] },
  { question: say`Whom do we call on a bad day?`, answer: ({ escalation }) => escalation[0] },
  {
    question: say`What do we work from?`,
    answer: ({ collateral }) => collateral.map(({ name }) => name).join('; ') || undefined,
  },
  { question: say`What is confidential, and is there an NDA?`, answer: ({ nda }) => nda },
  { question: say`What is the budget?`, answer: ({ fees }) => fees[0] },
  { question: say`When are we paid?`, answer: ({ payment }) => payment[0] },
  { question: say`How does the work end, and who keeps what?`, answer: ({ exit }) => exit[0] },
];

function roundsInWords(rounds: number, { time = '', isPerRound }: BriefReview): Message {
  if (rounds === 1) return say`1 round, ${time}`;
  return isPerRound ? say`${rounds} rounds, ${time} each` : say`${rounds} rounds, ${time} in total`;
}

/** A question of vendors whose work is of a kind; a line about its topic answers it. */
interface SpecialQuestion {
  readonly question: Message;
  readonly topics: readonly Topic[];
}

const audience: SpecialQuestion = { question: say`Who is it for?`, topics: ['audience'] };
const message: SpecialQuestion = {
  question: say`What is the one message that they should remember?`,
  topics: ['message'],
};
const voice: SpecialQuestion = {
  question: say`How do you want to sound, and what have you liked before?`,
  topics: ['voice', 'brand'],
};
const tracking: SpecialQuestion = {
  question: say`What is measured, with which tools, and who sees the data?`,
  topics: ['tracking'],
};
const rights: SpecialQuestion = {
  question: say`Which rights do you need, where, and for how long?`,
  topics: ['rights'],
};
const languages: SpecialQuestion = { question: say`In which languages?`, topics: ['languages'] };
const privacy: SpecialQuestion = {
  question: say`Which rules on privacy and accessibility apply?`,
  topics: ['privacy'],
};

const special: Readonly<Record<KindOfWork, readonly SpecialQuestion[]>> = {
  press: [
    audience,
    message,
    { question: say`Who speaks for you, and when are they available?`, topics: ['spokesperson'] },
    { question: say`Is there an embargo, and what may be said before it?`, topics: ['embargo'] },
    { question: say`Which media matter most, and which are off limits?`, topics: ['outlets'] },
  ],
  video: [
    audience,
    message,
    {
      question: say`How long is each film, in which format, and where will it be shown?`,
      topics: ['length', 'format'],
    },
    { question: say`Who is in front of the camera, where, and who has their consent?`, topics: ['cast'] },
    rights,
    languages,
  ],
  web: [
    audience,
    { question: say`Which system and hosting, and who gives us access?`, topics: ['access'] },
    { question: say`Who supplies text and images?`, topics: ['texts'] },
    tracking,
    privacy,
  ],
  content: [
    audience,
    { question: say`Which topics and search terms come first?`, topics: ['keywords'] },
    voice,
    { question: say`Which of your experts can we interview?`, topics: ['experts'] },
    languages,
  ],
  ads: [
    audience,
    message,
    { question: say`Who owns the ad accounts, and who gives us access?`, topics: ['accounts'] },
    { question: say`Where does an ad lead?`, topics: ['landingPage'] },
    tracking,
  ],
  event: [
    { question: say`Where is it, and which space do we have?`, topics: ['venue'] },
    { question: say`Who comes, and how many?`, topics: ['guests'] },
    { question: say`What happens when, and who is on stage?`, topics: ['program'] },
    { question: say`Who takes care of permits, insurance, setup, and transport?`, topics: ['logistics'] },
  ],
  print: [
    { question: say`Which size and how many copies?`, topics: ['format', 'quantity'] },
    { question: say`Which paper, colors, and finishing, and who signs off the proof?`, topics: ['paper'] },
    { question: say`Where is it delivered?`, topics: ['address'] },
    { question: say`Who supplies text and images?`, topics: ['texts'] },
  ],
  social: [
    audience,
    { question: say`On which channels, and who has access?`, topics: ['channels'] },
    voice,
    { question: say`Who replies, how fast, and what isn’t answered?`, topics: ['replies'] },
    rights,
  ],
  research: [
    { question: say`Which decision depends on the results?`, topics: ['method'] },
    { question: say`Whom do we ask, and how many?`, topics: ['sample'] },
    { question: say`Who gets the raw data, and in which form?`, topics: ['rawData'] },
    privacy,
  ],
  design: [
    audience,
    { question: say`Which brand guidelines apply, and what have you liked before?`, topics: ['brand'] },
    { question: say`Which sizes and formats?`, topics: ['format'] },
    { question: say`Who gets the source files?`, topics: ['sourceFiles'] },
    rights,
  ],
  email: [
    audience,
    { question: say`Who gets it, and have they agreed to that?`, topics: ['list', 'consent'] },
    { question: say`Which tool sends it, and who gives us access?`, topics: ['access', 'accounts'] },
    tracking,
  ],
  translation: [
    languages,
    { question: say`Which terms are fixed, and is there a glossary?`, topics: ['glossary'] },
    audience,
    { question: say`Who reads it before it’s published?`, topics: ['experts'] },
  ],
};

/**
 * What the vendor would ask: what every vendor asks, and what those ask whose work is of the same kinds. Each has the line
 * of the plan that answers it, if there is one.
 */
export function questionsOf(sealed: SealedVendor, brief: Brief): BriefQuestion[] {
  const answered = general.map(({ question, answer }): BriefQuestion => ({ question, answer: answer(brief) }));
  const lines = linesAbout(sealed, brief);
  const asked = new Set(kindsOf(brief).flatMap((kind) => special[kind]));
  const others = Array.from(asked, ({ question, topics }): BriefQuestion => {
    return { question, answer: topics.flatMap((topic) => lineAbout(topic, lines) ?? [])[0] };
  });
  return [...answered, ...others];
}

/** Every question that any vendor may be asked to read: these words give nothing away. */
export function allQuestions(): readonly Message[] {
  return [
    ...general.map(({ question }) => question),
    ...Object.values(special).flatMap((all) => all.map(({ question }) => question)),
  ];
}

/** The kinds of work that a vendor does: what its scope says, or else its name and what it makes. */
export function kindsOf(brief: Pick<Brief, 'scope' | 'deliverables' | 'vendor'>): KindOfWork[] {
  const told = [brief.scope.join('; '), brief.vendor];
  const all = [...told, ...brief.deliverables.map(({ name }) => name)].join('; ');
  const inText = (text: string): KindOfWork[] =>
    kindsOfWork.filter((kind) => finderOfKind(kind).find(text) !== undefined);
  const found = inText(told.join('; '));
  return found.length > 0 ? found : inText(all);
}

/** Where in a brief a line is from. */
type Source =
  | 'label'
  | 'scope'
  | 'acceptance'
  | 'name'
  | 'collateral'
  | 'service level'
  | 'exit'
  | 'language'
  | 'data'
  | 'about';

/** A word of a topic elsewhere is about something else: a landing page in a service level isn't where an ad leads. */
const usualSources: readonly Source[] = ['label', 'scope', 'acceptance', 'about'];
const otherSources: Partial<Record<Topic, readonly Source[]>> = {
  access: ['collateral'],
  accounts: ['exit'],
  brand: ['collateral'],
  format: ['name'],
  glossary: ['collateral'],
  keywords: ['collateral'],
  languages: ['language', 'name'],
  length: ['name'],
  list: ['collateral'],
  outlets: ['collateral'],
  quantity: ['name'],
  rawData: ['exit'],
  replies: ['service level'],
  rights: ['exit'],
  sourceFiles: ['exit'],
  tracking: ['data'],
  voice: ['collateral'],
};

type Lines = Readonly<Record<Source, readonly string[]>>;

/** The line that answers a question on a topic: one with such a label, or else one that has a word of it. */
function lineAbout(topic: Topic, lines: Lines): string | undefined {
  const finder = finderOfTopic(topic);
  for (const source of [...usualSources, ...(otherSources[topic] ?? [])])
    for (const line of lines[source]) {
      const told = source === 'label' ? line.slice(0, line.indexOf(':')) : line;
      if (finder.find(told) !== undefined) return line;
    }
  return undefined;
}

/** What the vendor may read about itself, line by line, with fields of other labels that may answer a question. */
function linesAbout(sealed: SealedVendor, brief: Brief): Lines {
  const { seal, faces, works } = sealed;
  const others = [...faces, ...works.map(({ entity }) => entity)].flatMap(({ fields }) =>
    fields.flatMap((field) =>
      field.definition || field.isMissing ? [] : (seal.text(`${field.label.value}: ${textOfField(field).text}`) ?? []),
    ),
  );
  const language = sealed.source.snapshot.stated(sealed.source.vendor, 'language');
  const { scope, deliverables, collateral, serviceLevels, exit, about } = brief;
  return {
    label: [...others.filter((line) => line.includes(':')), ...deliverables.flatMap(({ details }) => details)],
    scope,
    acceptance: deliverables.flatMap(({ acceptance = [] }) => acceptance),
    name: deliverables.map(({ name }) => name),
    collateral: collateral.map(({ name }) => name),
    'service level': serviceLevels,
    exit,
    language: language ? [seal.text(language.value.text) ?? ''] : [],
    data: sealed.outcomes.flatMap((outcome) => seal.text(statedField(outcome, 'source')?.value.text ?? '') ?? []),
    about,
  };
}
