import * as vscode from 'vscode';
import type { PlanAgenda } from '../trees/agenda/agenda';
import type { AgendaFilter } from '../trees/agenda/agendaFilter';
import { peopleOfAgenda } from '../trees/agenda/agendaFilter';
import { agendaKinds } from '../trees/agenda/agendaItem';
import { kindWords } from '../trees/agenda/agendaRows';
import { pick } from './plainText';
import { t, words } from './words';

interface Chosen {
  readonly filter: AgendaFilter;
  readonly agendas: readonly PlanAgenda[];
}

/** The commands that filter the Agenda view. Each can be given its answer. */
export function agendaChoices(now: () => Chosen, choose: (filter: AgendaFilter) => Promise<void>): vscode.Disposable[] {
  const register = (
    name: string,
    ask: (chosen: Chosen, given: unknown) => Promise<AgendaFilter | undefined>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, async (given: unknown) => {
      const filter = await ask(now(), given);
      if (filter) await choose(filter);
    });
  return [
    register('showAgendaOfPerson', askPerson),
    register('showAgendaOfPlan', askPlan),
    register('chooseAgendaKinds', askKinds),
    register('showWholeAgenda', async () => ({})),
  ];
}

async function askPerson({ filter, agendas }: Chosen, given: unknown): Promise<AgendaFilter | undefined> {
  if (typeof given === 'string') return { ...filter, person: given };
  const people = peopleOfAgenda(agendas).map(({ name, count }) => ({
    label: name,
    description: String(count),
    person: name,
  }));
  const items = [{ label: t`Everyone`, person: undefined }, ...people];
  const chosen = await pick(items, { placeHolder: t`Whose agenda items do you want to see?` });
  return chosen && { ...filter, person: chosen.person };
}

async function askPlan({ filter, agendas }: Chosen, given: unknown): Promise<AgendaFilter | undefined> {
  if (typeof given === 'string') return { ...filter, plan: given };
  const plans = agendas.map(({ uri, title }) => ({
    label: title,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    plan: uri,
  }));
  const items = [{ label: t`All plans`, plan: undefined }, ...plans];
  const chosen = await pick(items, { placeHolder: t`Which plan’s agenda items do you want to see?` });
  return chosen && { ...filter, plan: chosen.plan };
}

async function askKinds({ filter }: Chosen, given: unknown): Promise<AgendaFilter | undefined> {
  if (Array.isArray(given)) return { ...filter, hidden: agendaKinds.filter((kind) => given.includes(kind)) };
  const items = agendaKinds.map((kind) => ({
    label: words(kindWords[kind]),
    shows: kind,
    picked: !filter.hidden?.includes(kind),
  }));
  const placeHolder = t`Which types of items do you want to see?`;
  const chosen = await pick(items, { placeHolder, canPickMany: true });
  if (!chosen) return undefined;
  const shown = new Set(chosen.map(({ shows }) => shows));
  return { ...filter, hidden: agendaKinds.filter((kind) => !shown.has(kind)) };
}
