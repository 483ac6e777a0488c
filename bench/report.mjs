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
  return `# What Baton costs

Measured by \`npm run bench -- --write\` on a machine of ${machine}. All tools take
turns in one run on the same generated plans; each figure is a median, and each ratio is Baton's figure divided by the
other's: below 1 Baton is faster. Machines differ and are noisy: trust the ratios.

## From a keystroke to the findings

Milliseconds, in process and warm, with a letter typed in the middle of a plan, in a vendor's field. Each tool has a heap
of its own, and they take turns, a burst of twenty letters each.

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

Baton by where the letter is typed, and in brackets what of it the rules took, parsing left out:

${table(
  ['Place', ...whole.map(({ size }) => kilobytes(size))],
  [...new Set(keystrokes.map(({ place }) => place))].map((place) => [
    place,
    ...keystrokes
      .filter((row) => row.place === place)
      .map(({ medians, rules }) => `${round(medians[own])} (${round(rules)})`),
  ]),
)}

A plan that was never seen, read and checked whole: ${whole
    .map(({ size, milliseconds }) => `${round(milliseconds)} ms for ${kilobytes(size)}`)
    .join(
      ', ',
    )}; the cost grows with the size to the power of ${growth(small.size, small.milliseconds, large.size, large.milliseconds).toFixed(2)}.

## What the editor asks

Milliseconds for an answer in a plan of 50 KB beside ${plans} of 10 KB, in process and warm, after a letter was typed; in
brackets what reading the changed text took before.

${table(
  ['Question', own],
  questions.map(({ question, milliseconds, reading }) => [question, `${round(milliseconds)} (${round(reading)})`]),
)}

## What the views ask

Milliseconds, in process and warm, with ${views.plans} plans of together ${views.vendors} vendors and ${views.deliverables} deliverables that are
read and checked: all rows of the first level, and what is worked out anew when a letter was typed in one of the plans.

${table(
  ['View', 'first level', 'after a letter'],
  views.rows.map(({ view, first, refresh }) => [view, round(first), round(refresh)]),
)}

## Who waits for whom

Milliseconds to reckon every schedule of 1,000 vendors with 5,000 deliverables and what decides each launch, the texts read
but nothing else asked of them yet, and again after one date was changed.

${table(
  ['1,000 vendors', 'everything', 'after a change of one line'],
  schedules.map(({ plans: count, whole: all, change }) => [
    count === 1 ? 'in one plan' : `in ${count} plans`,
    round(all),
    round(change),
  ]),
)}

## The Vendors view

Milliseconds to work out the rows of all plans with all that stands in them, in process and warm; in brackets what reading
and checking the changed plan took before.

${table(
  ['Rows', own],
  vendorRows.map(({ question, milliseconds, before }) => [
    question,
    before === undefined ? round(milliseconds) : `${round(milliseconds)} (${round(before)})`,
  ]),
)}

## What the pictures cost

Milliseconds for one plan of a programme that was read before: what the window works out and tells the Plan panel, and
then in the panel what is shown of the graph, its layout and drawing, and the timeline.

${table(
  ['Vendors', 'Deliverables and milestones', 'Told', 'Shown', 'Layout', 'Drawing', 'Timeline'],
  drawing.map(({ vendors, works, model, graph, layout, drawing: drawn, timeline }) => [
    vendors,
    works,
    ...[model, graph, layout, drawn, timeline].map(round),
  ]),
)}

## A cold check on the command line

Seconds from the start of the program to its end, and the most memory it held, in MB.

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
From ${counts[0].name} to ${counts[1].name} the time grows with the number to the power of ${growth(
        100,
        counts[0].medians[own].milliseconds - help[own],
        1000,
        counts[1].medians[own].milliseconds - help[own],
      ).toFixed(2)}, the start of the program taken off.
`
    : ''
}
## Starting

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

The extension's bundle has ${Math.round(bundle / 1024)} KB.
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
