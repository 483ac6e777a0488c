import type { RuleSettings } from '../../src/rules/settings';
import type { Chance } from '../random';
import { folder, hostilePiece, someText, someVendor } from './texts';
import type { World } from './world';

/** Changes the world as a user, another program or a bad day would. */
type Edit = (world: World, chance: Chance) => void;

/** Past this size, what is written goes elsewhere: an episode stays quick. */
const largest = 26_000;

/** An edit of the text of one document. */
function ofText(change: (text: string, chance: Chance) => string): Edit {
  return (world, chance) => {
    const uri = chance.one([...world.texts.keys()]);
    const text = world.texts.get(uri)!;
    const changed = change(text, chance);
    world.setText(uri, changed.length > largest ? changed.slice(0, largest / 4) : changed);
  };
}

/** Where a text is written in: anywhere, and often at the start of a line. */
function place(text: string, { below }: Chance): number {
  const at = below(text.length + 1);
  return below(2) === 0 ? at : text.lastIndexOf('\n', at) + 1;
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** A range of whole lines, of at most so many. */
function someLines(text: string, { below }: Chance, most: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', below(text.length + 1)) + 1;
  let end = start;
  for (let count = 1 + below(most); count > 0 && end < text.length; count--)
    end = text.indexOf('\n', end) + 1 || text.length;
  return { start, end };
}

const snippets = [
  '- [ ] D1 Press kit — 2026-12-01 — after D2\n',
  '- **Owner:** Priya Raman\n',
  '- **Depends on:** D3, Northlight PR\n',
  '| D7 | Film | 2027-01-11 |\n',
  '## Vendors\n\n### Acme\n\n- **Fee:** €9,000/month × 3\n',
  '- [Halyard](vendors/halyard-films.md)\n',
  '[D1](plan-1.plan.md#d1)',
  '## Outcomes\n\n- **O1** From 11% to 19% by 2027-06-30 (owner: Priya)\n',
  '<!-- baton-disable-next-line -->\n',
  'launch: 9999-12-31\n',
  '- [ ] D9 Film — 0000-01-01 — 400 days — after D1\n',
  'holidays: 2026-12-24 to 2027-01-06\n',
  '- Acme: weekly on Monday\n',
  'T-8 weeks',
  'constructor',
  '__proto__: toString\n',
  '%2f..%2f..%2fetc.md',
  '# Notes\n\n```sh\n# a comment\n```\n',
];

const letters = [
  'a',
  'D',
  '1',
  ' ',
  '\n',
  '\r\n',
  '-',
  '#',
  '*',
  '`',
  '|',
  ':',
  '[',
  '(',
  '<',
  '"',
  "'",
  '\u2028',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'é',
  '\0',
];

const inText: Record<string, Edit> = {
  'type a letter': ofText((text, chance) => insert(text, place(text, chance), chance.one(letters))),
  'write what plans are made of': ofText((text, chance) => insert(text, place(text, chance), chance.one(snippets))),
  'paste something hostile': ofText((text, chance) => insert(text, place(text, chance), hostilePiece(chance))),
  'delete letters': ofText((text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at) + text.slice(at + 1 + chance.below(30));
  }),
  'delete lines': ofText((text, chance) => {
    const { start, end } = someLines(text, chance, 12);
    return text.slice(0, start) + text.slice(end);
  }),
  'write lines twice': ofText((text, chance) => {
    const { start, end } = someLines(text, chance, 20);
    return insert(text, place(text, chance), text.slice(start, end));
  }),
  'swap lines': ofText((text, chance) => {
    const first = someLines(text, chance, 3);
    const second = someLines(text, chance, 3);
    if (first.end > second.start) return text;
    const between = text.slice(first.end, second.start);
    return `${text.slice(0, first.start)}${text.slice(second.start, second.end)}${between}${text.slice(first.start, first.end)}${text.slice(second.end)}`;
  }),
  'cut off the end': ofText((text, chance) => text.slice(0, Math.max(chance.below(text.length + 1), text.length >> 1))),
  'cut off the beginning': ofText((text, chance) => text.slice(chance.below(1 + (text.length >> 3)))),
  'change line ends': ofText((text, { one, below }) => {
    const [from, to] = one([
      [/\r?\n/g, '\r\n'],
      [/\r\n/g, '\n'],
      [/\r\n?|\n/g, '\r'],
    ] as const);
    const changed = text.replace(from, to);
    // Only a part of them, at times: files are put together from several hands.
    const at = below(3) === 0 ? below(text.length + 1) : 0;
    return at === 0 ? changed : text.slice(0, at) + text.slice(at).replace(from, to);
  }),
  'break the front matter': ofText((text, chance) => {
    const end = text.indexOf('\n---', 3);
    const at = chance.below(Math.max(4, end + 4));
    return chance.below(2) === 0
      ? text.slice(0, at) + text.slice(at + 1 + chance.below(4))
      : insert(
          text,
          at,
          chance.one(['"', "'", ': ', '\n---\n', '\t', '[', '{', '&a ', '*a ', '|', '>', '# ', '@', '- ', '%', '!!a ']),
        );
  }),
  'mend the front matter': ofText((text) =>
    text.startsWith('---\n')
      ? text
      : `---\ntype: marketing-plan\nowner: Priya Raman\nlaunch: 2027-03-01\n---\n\n${text}`,
  ),
};

const ruleSettings: readonly RuleSettings['rules'][] = [
  {},
  { 'owner-shared': { severity: 'error' } },
  { 'placeholder-text': { severity: 'off' } },
];

const inWorld: Record<string, Edit> = {
  'add a document': (world, chance) => {
    if (world.texts.size < 7) world.setText(`${folder}/plan-${chance.below(6)}.plan.md`, someText(chance));
  },
  'add a file of a vendor': (world, chance) =>
    world.setText(`${folder}/vendors/${chance.one(['halyard-films', 'acme', 'ÄÖ%20x'])}.md`, someVendor(chance)),
  'write a document anew': (world, chance) => world.setText(chance.one([...world.texts.keys()]), someText(chance)),
  'remove a document': (world, chance) => {
    if (world.texts.size > 2) world.remove(chance.one([...world.texts.keys()]));
  },
  'rename a document': (world, chance) => {
    const uri = chance.one([...world.texts.keys()]);
    const text = world.texts.get(uri)!;
    world.remove(uri);
    world.setText(`${folder}/${chance.one(['', 'vendors/', 'a b/'])}moved-${chance.below(4)}.plan.md`, text);
  },
  'say of a file whether it is there': (world, { one, below }) => {
    const files = [...world.texts.keys()].flatMap((uri) => world.service.unseenFiles(uri));
    if (files.length > 0) world.setFile(one(files), below(2) === 0);
  },
  'change settings': (world, { one, below }) =>
    world.configure({
      today: one(['2026-11-24', '2027-01-01', '2027-03-01', '0001-01-01', '9999-12-31', '2024-02-29']),
      settings: {
        ...world.options.settings,
        profile: one(['essential', 'standard', 'strict']),
        fiscalYearStart: 1 + below(12),
        rules: one(ruleSettings),
      },
      include: one([['**/*.plan.md'], ['**/*.md'], []]),
    }),
};

/** Most of what happens is that somebody writes. */
const kinds = [
  ...Object.entries(inText),
  ...Object.entries(inText),
  ...Object.entries(inText),
  ...Object.entries(inWorld),
];

/** Makes an edit of a kind that chance picks; answers its name. */
export function edit(world: World, chance: Chance): string {
  const [name, make] = chance.one(kinds);
  make(world, chance);
  return name;
}
