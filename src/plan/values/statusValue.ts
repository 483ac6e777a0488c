import { memoizedContent } from '../../syntax/sourceText';
import type { Message } from '../../text/message';
import { asMessage, say } from '../../text/message';
import type { SourceText } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import type { StatusWord } from '../vocabulary/valueWords';
import { remarksAround } from './choiceWords';
import { Cursor } from './cursor';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import { isPromised, saysFinished, statusIn } from './statusGrammar';
import type { WorkStatus } from './statusMeanings';
import { ofPlan, ofWork } from './statusMeanings';
import type { ValueType } from './valueType';

/** `Done ✅`, `60 %`, `almost done`, `blocked by D2`: what follows the status may be a remark. */
export const workStatusType = statusType(ofWork);
export const planStatusType = statusType(ofPlan);

function statusType<Status extends string>(meanings: Readonly<Partial<Record<StatusWord, Status>>>): ValueType<Status> {
  return {
    read: memoizedContent((value: SourceText): Reading<Status> => {
      const found = statusIn(value.text);
      const status = found && meanings[found.word];
      // `Todo` is open elsewhere, and the status of work.
      if ((status === undefined || meanings === ofPlan) && isMissing(value.text)) return missing;
      return status === undefined
        ? unreadable(value.text)
        : readAs(status, ...remarksAround(value.text, found!, saysFinished(found!)));
    }),
    means: (status) => status,
    inWords: statusInWords,
  };
}

/** How far the work with a vendor is, or, before that, the contract. */
export type VendorStatus = WorkStatus | 'negotiating' | 'under contract';

/** `Active`, `contract signed 2026-11-02`, `shortlisted`. */
export const vendorStatusType = withWords((cursor) => cursor.word('engagement') as VendorStatus | undefined);

/** `Done`, `sent to them`, `available`: collateral that is provided is done. */
export const collateralStatusType = withWords<WorkStatus>((cursor) =>
  cursor.word('provided') === undefined ? undefined : 'done',
);

/** A status of work, or, where the text states none, what some words state. */
function withWords<Status extends string>(
  take: (cursor: Cursor) => Status | undefined,
): ValueType<Status | WorkStatus> {
  return {
    read: memoizedContent(({ text }: SourceText): Reading<Status | WorkStatus> => {
      const found = statusIn(text);
      const ofStatus = found && ofWork[found.word];
      // `Booked` and `briefed` are words for both.
      const here = found && cursorAt(text, found.start);
      const isOther = found && here && take(here) !== undefined && here.end >= found.end;
      if (ofStatus !== undefined && !isOther)
        return readAs(ofStatus, ...remarksAround(text, found!, saysFinished(found!)));
      if (isMissing(text)) return missing;
      const cursor = new Cursor(text);
      for (; !cursor.isAtEnd; cursor.at++) {
        const { start } = cursor;
        // What isn't signed may be anything else.
        if (
          cursor.word('changing', 'negation') !== undefined ||
          cursor.word('almost', 'almost', 'notYet') !== undefined
        )
          break;
        const status = take(cursor);
        if (status === undefined) continue;
        return isPromised(cursor, 'done')
          ? unreadable(text)
          : readAs(status, ...remarksAround(text, { start, end: cursor.end }, false));
      }
      return unreadable(text);
    }),
    means: (status) => status,
    inWords: statusInWords,
  };
}

/** A cursor at the token that begins at an offset. */
function cursorAt(text: string, start: number): Cursor {
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd && cursor.start < start) cursor.at++;
  return cursor;
}

function statusInWords(status: string): Message {
  // The field keeps the spelling that plans have; what people read has that of its language.
  return status === 'cancelled' ? say`canceled` : asMessage(status);
}
