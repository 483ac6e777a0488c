// Plans to measure on: made anew from a seed, so that every run and every machine measures the same text.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const firstNames = 'Ada Bram Chiara Dario Elif Femi Greta Hugo Ines Jonas Keiko Lena Mara Nils Oona Priya'.split(' ');
const lastNames = 'Abel Brandt Costa Dietz Ekman Faber Greco Holm Ito Jansen Kroll Lind Moreau Novak Osei Petit'.split(
  ' ',
);
const trades = 'Films,Press Office,Media,Web,Events,Copy,Photography,Search,Research,Print,Radio,Design'.split(',');
const houses = 'Amber,Birch,Copper,Dune,Elm,Fern,Garnet,Hazel,Iris,Juniper,Kestrel,Larch'.split(',');
const works = 'brief,story board,first cut,landing page,press kit,media list,price sheet,stand,mailing,survey'.split(
  ',',
);
const words =
  `the plan says who waits for whom and by when because each firm cares for its own part of the work first and
nobody outside can know what the others have promised so we tell them early show what is done and ask what they need
from us before they have to ask for it`.split(/\s+/);

/** A plan of about so many bytes, in good order but for the slips that real plans have. */
export function makePlan(bytes, seed) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const date = () => `2027-${String(between(1, 9)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`;
  const person = () => `${pick(firstNames)} ${pick(lastNames)}`;
  const prose = (lines) =>
    Array.from({ length: lines }, () => Array.from({ length: 13 }, () => pick(words)).join(' ')).join('\n');
  const team = [...new Set(Array.from({ length: 6 }, person))];

  const head = [
    '---',
    'type: marketing-plan',
    `title: "Plan ${seed}: the year"`,
    `owner: ${team[0]}`,
    `coordinator: ${team[1]}`,
    'status: active',
    'period: 2027-01-01 to 2027-12-31',
    'goal: Sell the first 2,000 without a discount',
    'budget: €20,000,000',
    '---',
    '',
    `# Plan ${seed}`,
    '',
    prose(4),
    '',
    '## Outcomes',
    '',
    '| ID | Outcome | Baseline | Target | By | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[1, 2, 3].map(
      (id) => `| O${id} | Requests a month | ${id * 10} | ${id * 25} | ${date()} | ${team[id % team.length]} |`,
    ),
    '',
    '## Team',
    '',
    '| Name | Role | Contact |',
    '| --- | --- | --- |',
    ...team.map((name) => `| ${name} | Marketing | ${name.split(' ')[0].toLowerCase()}@house.example |`),
    '',
    '## Vendors',
    '',
  ];
  // Work is dated in the order in which it is listed, so that nothing is needed before it is there.
  const lastWork = (bytes / 1000) * 4 + 8;
  const dueOf = (work) =>
    new Date(Date.UTC(2027, 0, 4 + Math.floor((work / lastWork) * 350))).toISOString().slice(0, 10);
  const parts = [head.join('\n')];
  let length = parts[0].length;
  for (let vendor = 1, work = 1; length < bytes; vendor++) {
    const name = `${pick(houses)} ${pick(trades)} ${vendor}`;
    const lines = [
      `### ${name}`,
      '',
      prose(between(1, 4)),
      '',
      '- **Sourcing:** outsourced',
      `- **Scope:** ${pick(works)} and ${pick(works)} for **the launch**, see [the outcomes](#outcomes)`,
      `- **Owner:** ${pick(team)}`,
      `- **Contact:** ${person()}, desk@vendor-${vendor}.example`,
      '- **Location:** Lisbon, PT (nearshore, UTC+0)',
      `- **Outcomes:** O${between(1, 3)}`,
      `- **Fee:** €${between(2, 9)},000/month × ${between(2, 9)}`,
      `- **Cadence:** weekly call, ${between(15, 30)} minutes`,
      `- **SLA:** first ${pick(works)} in ${between(2, 9)} business days`,
      '- **Escalation:** the owner, within 30 minutes',
      '- **Collateral:** brand book, customer quotes',
      '- **References:**',
      `  - ${person()}, North Works — retail — called 2026-10-21 by ${team[1]} — partner yes, learn yes, change yes`,
      '- **Exit:** 30 days’ notice; all accounts are ours',
      '',
      'Deliverables:',
      '',
    ];
    for (let i = 0; i < 4; i++, work++) {
      const after = work > 4 && random() < 0.7 ? ` — after D${work - between(1, 4)}` : '';
      lines.push(`- [${work <= 3 ? 'x' : ' '}] D${work} ${pick(works)} for ${pick(houses)} — ${dueOf(work)}${after}`);
    }
    if (vendor % 4 === 0) {
      lines.push('', '| Round | What | When |', '| --- | --- | --- |');
      for (let row = 1; row <= 3; row++) lines.push(`| ${row} | ${pick(works)} | ${date()} |`);
    }
    parts.push('', lines.join('\n'), '');
    length += lines.join('\n').length + 2;
  }
  return `${parts.join('\n')}\n`;
}

/** The steps of a programme: who does them, and what they hand over. */
const steps = [
  { trade: 'Research', works: ['customer survey', 'price study'] },
  { trade: 'Strategy', works: ['message house', 'brief for all'] },
  { trade: 'Films', works: ['script', 'hero film', 'cut-downs'] },
  { trade: 'Web', works: ['landing page', 'order page'] },
  { trade: 'Translation', works: ['texts in two languages'] },
  { trade: 'Media', works: ['media plan', 'ads live'] },
  { trade: 'Press Office', works: ['press kit', 'embargo list'] },
  { trade: 'Retail', works: ['kits in stores', 'staff training'] },
];
const regions =
  'Nordic,Iberia,Alpine,Benelux,Adriatic,Baltic,Celtic,Gallic,Hanse,Levant,Maghreb,Pacific,Andes,Prairie,Gulf'.split(
    ',',
  );

/**
 * A programme with so many vendors in one plan: in each region of about a dozen vendors, research comes before strategy, that
 * before films and pages, these before media, press and shops; some regions wait for work of others. All of it before a launch.
 */
export function makeProgramme(vendors, seed) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const team = [...new Set(Array.from({ length: 8 }, () => `${pick(firstNames)} ${pick(lastNames)}`))];
  const day = (step) =>
    new Date(Date.UTC(2027, 0, 11 + step * 14 + Math.floor(random() * 9))).toISOString().slice(0, 10);
  const rows = [];
  const made = [];
  for (let index = 0; index < vendors; index++) {
    const region = Math.floor(index / 12);
    const at = index % 12;
    const step = at < steps.length ? at : 2 + Math.floor(random() * 6);
    const place = `${regions[region % regions.length]}${region < regions.length ? '' : ` ${Math.floor(region / regions.length) + 1}`}`;
    const name = `${place} ${pick(houses)} ${steps[step].trade}${at < steps.length ? '' : ` ${at - steps.length + 2}`}`;
    rows.push(
      `| ${name} | ${random() < 0.12 ? 'in-house' : 'outsourced'} | ${team[region % team.length]} | O${1 + (region % 4)} | €${10 + Math.floor(random() * 90)},000 |`,
    );
    const near = made.filter((work) => work.region === region && work.step < step && work.step >= step - 3);
    const far = made.filter((work) => work.region === region - 1 && work.step === step - 1);
    for (const title of steps[step].works.slice(0, 1 + Math.floor(random() * steps[step].works.length))) {
      const after = new Set();
      for (let wait = 0; wait < 2 && near.length > 0; wait++) after.add(pick(near).id);
      if (far.length > 0 && random() < 0.15) after.add(pick(far).id);
      made.push({ id: `D${made.length + 1}`, region, step, title, name, due: day(step), after: [...after] });
    }
  }
  return `${[
    '---',
    'type: campaign',
    `title: "Programme ${seed}: one launch in ${Math.ceil(vendors / 12)} regions"`,
    `owner: ${team[0]}`,
    `coordinator: ${team[1]}`,
    'status: active',
    'launch: 2027-06-01',
    'period: 2027-01-01 to 2027-07-31',
    `budget: €${(vendors * 60_000).toLocaleString('en')}`,
    '---',
    '',
    '## Outcomes',
    '',
    ...[1, 2, 3, 4].map(
      (id) =>
        `- **O${id}** Orders in market ${id} rise from ${id * 10} to ${id * 45} a week by 2027-06-30 (owner: ${team[id]})`,
    ),
    '',
    '## Vendors',
    '',
    '| Vendor | Sourcing | Owner | Outcomes | Fee |',
    '| --- | --- | --- | --- | ---: |',
    ...rows,
    '',
    '## Deliverables',
    '',
    '| ID | Deliverable | Vendor | Due | Takes | Depends on | Review | Status |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...made.map(
      ({ id, title, name, due, after, step }) =>
        `| ${id} | ${title[0].toUpperCase()}${title.slice(1)} | ${name} | ${due} | ${3 + (step % 3) * 2} days | ${after.join(', ')} | ${random() < 0.2 ? `${pick(team)}, 2 days` : ''} | ${step === 0 ? 'done' : ''} |`,
    ),
    '',
    '## Milestones',
    '',
    '- 2027-03-01: all briefs are out',
    '- 2027-05-17: go or no-go',
    '- 2027-06-01: launch',
  ].join('\n')}\n`;
}

/** Writes so many plans of about 10 KB below a folder, in folders of fifty, and what the peers need to read them. */
export function writePlans(folder, count) {
  for (let index = 0; index < count; index++) {
    const below = join(folder, `team-${Math.floor(index / 50)}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `plan-${index}.md`), makePlan(10_000, index + 1));
  }
}
