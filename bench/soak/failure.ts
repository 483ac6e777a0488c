import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceOptions } from '../../src/service';
import { openService } from '../../test/support/openService';
import type { Question } from './ask';
import { ask } from './ask';
import type { Texts } from './texts';
import { folder } from './texts';
import type { World } from './world';

/** What went wrong, and after which edit. */
export interface Failure {
  readonly seed: number;
  readonly edit: number;
  readonly made: string;
  /** Undefined where it was not a question that failed. */
  readonly question?: Question;
  readonly error: Error;
}

/** The same for failures that are likely the same fault: the question, what is said, and where. */
export function kindOf({ question, made, error }: Failure): string {
  const where = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  const said = error.message
    .split('\n')[0]!
    .replace(/\d+|\/\S+/g, 'N')
    .slice(0, 60);
  return `${question?.name ?? made}: ${said}${/not worded|parts a pair|does not settle/.test(said) ? '' : where.trim()}`;
}

/** Writes the documents of a failure, as small as they fail, below a folder; answers which. */
export function writeFailure(failure: Failure, world: World, below: string): string {
  const { seed, edit, made, question, error } = failure;
  const target = join(below, `failure-${seed}-${edit}`);
  const smallest = question ? shrunk(world, question, error) : undefined;
  mkdirSync(target, { recursive: true });
  for (const [uri, text] of smallest?.texts ?? world.texts)
    writeFileSync(join(target, uri.slice(folder.length + 1).replaceAll('/', '+')), text);
  const { today, settings, include } = world.options;
  const said = {
    seed,
    edit,
    made,
    question: smallest?.question ?? question,
    failsAfresh: smallest !== undefined,
    options: { today, settings, include },
    error: error.stack,
  };
  writeFileSync(join(target, 'failure.json'), JSON.stringify(said, undefined, 2));
  return target;
}

/** The documents without what is not needed to fail with a fresh service; undefined where that does not fail. */
function shrunk(world: World, question: Question, error: Error): { texts: Texts; question: Question } | undefined {
  const deadline = Date.now() + 20_000;
  const fails = (texts: Texts, asked: Question): boolean => {
    if (!texts.has(asked.uri) || asked.offset > texts.get(asked.uri)!.length) return false;
    try {
      ask(texts, serviceOf(texts, world.options), asked);
    } catch (other) {
      return (other as Error).message.slice(0, 20) === error.message.slice(0, 20);
    }
    return false;
  };
  let texts = new Map(world.texts);
  let asked = question;
  if (!fails(texts, asked)) return undefined;
  for (const uri of texts.keys()) {
    const fewer = new Map(texts);
    fewer.delete(uri);
    if (fails(fewer, asked)) texts = fewer;
  }
  for (const uri of texts.keys()) {
    for (let size = Math.ceil(texts.get(uri)!.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
      for (let at = 0; at < texts.get(uri)!.length && Date.now() < deadline;) {
        const text = texts.get(uri)!;
        const shorter = new Map(texts).set(uri, text.slice(0, at) + text.slice(at + size));
        const moved =
          uri === asked.uri && asked.offset > at ? { ...asked, offset: Math.max(at, asked.offset - size) } : asked;
        if (fails(shorter, moved)) {
          texts = shorter;
          asked = moved;
        } else at += size;
      }
    }
  }
  return { texts, question: asked };
}

function serviceOf(texts: Texts, options: ServiceOptions) {
  const service = openService(options);
  for (const [uri, text] of texts) service.setText(uri, text);
  return service;
}
