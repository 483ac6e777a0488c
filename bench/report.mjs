// The figures as a page.
import { growth } from './statistics.mjs';

const own = 'Baton';

export function report({
  machine,
  bundle,
  help,
  cold,
  keystrokes,
  whole,
  questions,
  schedules,
  vendorRows,
  views,
  drawing,
  plans,
}) {
  const peers = Object.keys(cold[0].medians).filter((name) => name !== own);
  const typing = keystrokes.filter(({ medians }) => Object.keys(medians).length > 1);
  const [small, , large] = whole;
  const counts = cold.filter(({ name }) => name.includes('plans'));
  return `# Benchmark

Measured by \`npm run bench -- --write\` on a machine with ${machine}. All tools take
turns in one run on the same generated plans. Each figure is a median. Each ratio is Baton's figure divided by the other
tool's; below 1, Baton is faster. Machines differ and are noisy, so rely on the ratios.

## From a keystroke to the problems

Milliseconds, in process and warmed up, after typing a character in the middle of a plan, in a vendor's field. Each tool has
a separate heap, and they take turns with bursts of twenty characters.

${table(
  ['Plan', own, ...columns(typing[0].medians)],
  typing.map(({ size, medians }) => [
    kilobytes(size),
    round(medians[own]),
    ...Object.entries(medians)
      .filter(([name]) => name !== own)
      .flatMap(([, other]) => [round(other), ratio(medians[own], other)]),
  ]),
)}

Baton by location of the edit. The time spent in rules, without parsing, is in parentheses:

${table(
  ['Place', ...whole.map(({ size }) => kilobytes(size))],
  [...new Set(keystrokes.map(({ place }) => place))].map((place) => [
    place,
    ...keystrokes
      .filter((row) => row.place === place)
      .map(({ medians, rules }) => `${round(medians[own])} (${round(rules)})`),
  ]),
)}

Reading and checking a new plan: ${whole
    .map(({ size, milliseconds }) => `${round(milliseconds)} ms for ${kilobytes(size)}`)
    .join(
      ', ',
    )}; time grows with the size to the power of ${growth(small.size, small.milliseconds, large.size, large.milliseconds).toFixed(2)}.

## Editor requests

Milliseconds per request in a plan of 50 KB, next to ${plans} plans of 10 KB, in process and warmed up, after typing a
character. The time for parsing the change beforehand is in parentheses.

${table(
  ['Request', own],
  questions.map(({ question, milliseconds, reading }) => [question, `${round(milliseconds)} (${round(reading)})`]),
)}

## Outcomes and Agenda views

Milliseconds, in process and warmed up, with ${views.plans} plans that have ${views.vendors} vendors and ${views.deliverables} deliverables in total,
already read and checked: computing all top-level rows, and updating them after typing a character in one of the plans.

${table(
  ['View', 'top level', 'after a keystroke'],
  views.rows.map(({ view, first, refresh }) => [view, round(first), round(refresh)]),
)}

## Schedule

Milliseconds to compute all schedules and critical paths of 1,000 vendors with 5,000 deliverables, right after parsing, and
again after changing one date.

${table(
  ['1,000 vendors', 'everything', 'after changing one line'],
  schedules.map(({ plans: count, whole: all, change }) => [
    count === 1 ? 'in one plan' : `in ${count} plans`,
    round(all),
    round(change),
  ]),
)}

## The Vendors view

Milliseconds to compute the rows of all plans with their contents, in process and warmed up. The time for reading and checking
the changed plan beforehand is in parentheses.

${table(
  ['Rows', own],
  vendorRows.map(({ question, milliseconds, before }) => [
    question,
    before === undefined ? round(milliseconds) : `${round(milliseconds)} (${round(before)})`,
  ]),
)}

## Plan panel

Milliseconds for one plan that was read before. *Model* is computed in the extension and sent to the panel; the rest happens
in the panel.

${table(
  ['Vendors', 'Deliverables and milestones', 'Model', 'Selection', 'Layout', 'Drawing', 'Timeline'],
  drawing.map(({ vendors, works, model, graph, layout, drawing: drawn, timeline }) => [
    vendors,
    works,
    ...[model, graph, layout, drawn, timeline].map(round),
  ]),
)}

## Command line, cold start

Seconds from start to end of the process, with peak memory in MB in parentheses.

${table(
  ['Input', own, ...peers.flatMap((name) => [name, 'ratio'])],
  cold.map(({ name, medians }) => [
    name,
    cell(medians[own]),
    ...peers.flatMap((peer) => [cell(medians[peer]), ratio(medians[own].milliseconds, medians[peer].milliseconds)]),
  ]),
)}
${
  counts.length > 1
    ? `
From ${counts[0].name} to ${counts[1].name} time grows with the number of plans to the power of ${growth(
        100,
        counts[0].medians[own].milliseconds - help[own],
        1000,
        counts[1].medians[own].milliseconds - help[own],
      ).toFixed(2)}, excluding startup.
`
    : ''
}
## Startup

${table(
  ['', own, ...columns(help)],
  [
    [
      '`--help`, ms',
      Math.round(help[own]),
      ...Object.entries(help)
        .filter(([name]) => name !== own)
        .flatMap(([, other]) => [Math.round(other), ratio(help[own], other)]),
    ],
  ],
)}

When the extension starts, a window loads ${Math.round(bundle / 1024)} KB of it.
`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A column for each other tool, and one for the ratio to it. */
function columns(byTool) {
  return Object.keys(byTool).flatMap((name) => (name === own ? [] : [name, 'ratio']));
}

function cell({ milliseconds, megabytes }) {
  return `${(milliseconds / 1000).toFixed(2)} (${Math.round(megabytes)})`;
}

function ratio(ours, other) {
  return (ours / other).toFixed(2);
}

function round(milliseconds) {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}

function kilobytes(size) {
  return `${size / 1000} KB`;
}
