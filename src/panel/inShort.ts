import type { PanelModel } from '../views/panelModel';
import type { Headline } from '../views/headlines';
import { element } from './dom';
import { tell } from './state';
import { t } from './words';

/** So many sentences are shown before somebody asks for all. */
const mostOpen = 3;

/** What is to be said above the picture: what decides the launch, circles, waits that lead nowhere, and what lies with us. */
export function inShort(
  { headlines, blockers }: PanelModel,
  show: (ids: readonly string[]) => void,
): HTMLElement | undefined {
  const of = (kind: Headline['kind']): readonly Headline[] => headlines.filter((headline) => headline.kind === kind);
  const now = blockers.filter(({ isNow }) => isNow);
  const next = blockers.filter(({ isNow }) => !isNow);
  const goTo = (id: string): void => tell({ type: 'goTo', id, withFocus: true });
  const parts = [
    ...of('circle').map(({ text, ids }) => sentence('late', '↺', text, () => show(ids))),
    listed(
      'late',
      '!',
      now.length === 1 ? t`You’re blocking 1 item` : t`You’re blocking ${now.length} items`,
      now,
      goTo,
      true,
    ),
    ...of('chain').map(({ text, ids }) => sentence('critical', '◆', text, () => show(ids))),
    listed(
      'gap',
      '?',
      of('gap').length === 1
        ? t`1 dependency can’t be scheduled`
        : t`${of('gap').length} dependencies can’t be scheduled`,
      of('gap').map(({ ids, text }) => ({ id: ids[0]!, text })),
      goTo,
      false,
    ),
    listed(
      'ours',
      '▌',
      next.length === 1
        ? t`Others will depend on 1 item of yours`
        : t`Others will depend on ${next.length} items of yours`,
      next,
      goTo,
      false,
    ),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : element('section', { class: 'in-short', 'aria-label': t`Summary` }, parts);
}

function sentence(mark: string, sign: string, text: string, act: () => void): HTMLElement {
  return element(
    'p',
    { class: mark },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    element('button', { type: 'button', class: 'link', title: t`Show in the picture`, onclick: act }, text),
  );
}

/** Sentences below a head that says how many there are; few of them are open at once. */
function listed(
  mark: string,
  sign: string,
  head: string,
  entries: readonly { readonly id: string; readonly text: string }[],
  act: (id: string) => void,
  isOpen: boolean,
): HTMLElement | undefined {
  if (entries.length === 0) return undefined;
  return element(
    'details',
    { class: mark, open: isOpen && entries.length <= mostOpen },
    element('summary', {}, element('span', { class: 'sign', 'aria-hidden': 'true' }, sign), head),
    element(
      'ul',
      {},
      entries.map(({ id, text }) =>
        element('li', {}, element('button', { type: 'button', class: 'link', onclick: () => act(id) }, text)),
      ),
    ),
  );
}
