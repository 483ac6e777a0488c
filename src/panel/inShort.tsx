import type { JSX } from 'preact';
import type { PanelModel } from '../views/panelModel';
import type { Headline } from '../views/headlines';
import { change, tell } from './state';
import { t } from './words';

/** This many statements are shown before the user asks for all. */
const mostOpen = 3;

/** The headlines above the picture: what determines the launch, circular and undated dependencies, and what is up to us. */
export function InShort({ headlines, blockers }: Pick<PanelModel, 'headlines' | 'blockers'>): JSX.Element | null {
  if (headlines.length === 0 && blockers.length === 0) return null;
  const of = (kind: Headline['kind']): readonly Headline[] => headlines.filter((headline) => headline.kind === kind);
  const gaps = of('gap').map(({ ids, text }) => ({ id: ids[0]!, text }));
  const now = blockers.filter(({ isNow }) => isNow);
  const next = blockers.filter(({ isNow }) => !isNow);
  return (
    <section class="in-short" aria-label={t`Summary`}>
      {of('cycle').map((headline) => (
        <Sentence key={keyOf(headline)} mark="late" sign="↺" headline={headline} />
      ))}
      <Listed
        mark="late"
        sign="!"
        head={now.length === 1 ? t`You’re blocking 1 item` : t`You’re blocking ${now.length} items`}
        entries={now}
        isOpen={now.length <= mostOpen}
      />
      {of('criticalPath').map((headline) => (
        <Sentence key={keyOf(headline)} mark="critical" sign="◆" headline={headline} />
      ))}
      <Listed
        mark="gap"
        sign="?"
        head={
          gaps.length === 1 ? t`1 dependency can’t be scheduled` : t`${gaps.length} dependencies can’t be scheduled`
        }
        entries={gaps}
      />
      <Listed
        mark="ours"
        sign="▌"
        head={
          next.length === 1
            ? t`Others will depend on 1 of your items`
            : t`Others will depend on ${next.length} of your items`
        }
        entries={next}
      />
    </section>
  );
}

/** A statement is the same as long as it ends with the same work: what leads there comes and goes. */
function keyOf({ kind, ids }: Headline): string {
  return `${kind} ${ids.at(-1)}`;
}

interface Marked {
  readonly mark: string;
  readonly sign: string;
}

function Sign({ sign }: Pick<Marked, 'sign'>): JSX.Element {
  return (
    <span class="sign" aria-hidden="true">
      {sign}
    </span>
  );
}

function Sentence({ mark, sign, headline: { text, ids } }: Marked & { readonly headline: Headline }): JSX.Element {
  return (
    <p class={mark}>
      <Sign sign={sign} />
      <button type="button" class="link" title={t`Show in the picture`} onClick={() => change({ here: [...ids] })}>
        {text}
      </button>
    </p>
  );
}

interface ListedProps extends Marked {
  readonly head: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  readonly isOpen?: boolean;
}

/** Statements below a header with their number; few of them are expanded at once. */
function Listed({ mark, sign, head, entries, isOpen = false }: ListedProps): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <details class={mark} open={isOpen}>
      <summary>
        <Sign sign={sign} />
        {head}
      </summary>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => tell({ type: 'goTo', id, withFocus: true })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
