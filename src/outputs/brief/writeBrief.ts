import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { DocumentFormat, Output } from '../output';
import { outputLanguageOf, wordsIn } from '../outputWords';
import { pageOf } from '../page';
import { leaksIn } from '../sealing/leaks';
import { TemplateError, filled } from '../template';
import { briefValues } from './briefMarkdown';
import { briefTemplate } from './briefTemplate';
import { introductionOf } from './introduction';
import { makeBrief } from './makeBrief';
import { allQuestions } from './questions';
import type { VendorSource } from './sealedVendor';
import { SealedVendor } from './sealedVendor';
import type { VendorBrief } from './vendorBrief';

/** How a brief is written. */
export interface BriefOptions {
  readonly format: DocumentFormat;
  /** The address of the document that it becomes, from which its links lead. */
  readonly base: string;
  /** The template of the workspace, if it has one. */
  readonly template?: string;
}

/** A vendor's brief in Markdown or as a page, unless it would give something away. */
export function writeBrief(source: VendorSource, { format, base, template }: BriefOptions): Output {
  const sealed = new SealedVendor(source);
  const words = wordsIn(outputLanguageOf(source.snapshot.plan));
  const brief = makeBrief(sealed, source.today, base);
  try {
    const markdown = filled(template ?? briefTemplate, briefValues(brief, words));
    return checked(sealed, brief, markdown, format);
  } catch (error) {
    if (error instanceof TemplateError) return { kind: 'template', reason: error.reason };
    throw error;
  }
}

/** A brief that somebody may have edited as a page, unless it would give something away. */
export function pageOfBrief(source: VendorSource, markdown: string): Output {
  const sealed = new SealedVendor(source);
  return checked(sealed, makeBrief(sealed, source.today, source.snapshot.uri), markdown, 'html');
}

function checked(sealed: SealedVendor, brief: VendorBrief, markdown: string, format: DocumentFormat): Output {
  const { plan } = sealed.source.snapshot;
  const language = outputLanguageOf(plan);
  const words = wordsIn(language);
  const title = words(say`Brief for ${brief.vendor}`);
  const text = format === 'html' ? pageOf(markdown, title, language) : markdown;
  const open = sealed.open([fixedWords(words), pageOf('', '', language)].join('\n'), [
    brief.plan,
    ...introductionOf(plan),
    ...handOffNames(brief),
  ]);
  // What is left out of a page, such as a comment in the template, is in the Markdown.
  const leaks = leaksIn([markdown, text, title], sealed.secrets, open);
  return leaks.length > 0
    ? { kind: 'leak', leaks }
    : { kind: 'document', title, text, omissions: sealed.seal.omissions };
}

function handOffNames({ waitsFor, waitedFor }: VendorBrief): string[] {
  return [...waitsFor, ...waitedFor].map(({ what = '' }) => what);
}

/** The words of every brief in a language. */
function fixedWords(words: Words): string {
  const empty: VendorBrief = {
    vendor: '',
    plan: '',
    day: '2027-01-01',
    about: [],
    outcomes: [{ name: '', baseline: '-', target: '-', by: '2027-01-01', owner: '-' }],
    scope: [],
    outOfScope: [],
    deliverables: [
      { name: '', start: '2027-01-01', details: ['-'], acceptance: '-', amount: '-', state: 'in progress' },
    ],
    waitsFor: [{ whose: 'us', isDone: false, own: ['-'] }],
    waitedFor: [{ whose: 'another supplier', isDone: true, own: ['-'] }],
    people: { owner: '-', coordinator: '-', contact: '-' },
    review: { approvers: ['-'], isNamed: false, rounds: 2, time: '-', isPerRound: true },
    acceptance: ['-'],
    cadence: ['-'],
    serviceLevels: ['-'],
    escalation: ['-'],
    collateral: [{ name: '', isProvided: false, due: '2027-01-01' }],
    withheld: 2,
    nda: '-',
    fees: ['-'],
    payment: ['-'],
    exit: [],
    questions: [{ question: '-' }, { question: '-', answer: '-' }],
  };
  return [filled(briefTemplate, briefValues(empty, words)), ...allQuestions().map(words)].join('\n');
}
