import { nameOf } from '../../plan/entity';
import type { Work } from '../../schedule/work';
import type { SealedVendor } from './sealedVendor';
import type { BriefHandOff } from './vendorBrief';

/**
 * What the vendor depends on for what it has yet to hand over, in order of date: each piece of work once, with what of the
 * vendor's needs it.
 */
export function waitsForOf(sealed: SealedVendor): BriefHandOff[] {
  return handOffs(
    sealed,
    ({ incoming }) => incoming.map(({ from }) => from),
    ({ ready, due }) => ready ?? due,
  );
}

/** What depends on the vendor, in order of date. */
export function waitedForOf(sealed: SealedVendor): BriefHandOff[] {
  return handOffs(
    sealed,
    ({ outgoing }) => outgoing.map(({ to }) => to),
    ({ due }) => due,
  );
}

function handOffs(
  sealed: SealedVendor,
  othersOf: (work: Work) => readonly Work[],
  dayOf: (work: Work) => string | undefined,
): BriefHandOff[] {
  const { vendor } = sealed.source;
  const own = new Map<Work, string[]>();
  for (const work of sealed.works) {
    if (work.isDone) continue;
    const name = sealed.seal.name(nameOf(work.entity));
    for (const other of othersOf(work)) {
      if (other.makers.includes(vendor) || other.isCanceled || isGivenAnyway(sealed, other)) continue;
      const names = own.get(other) ?? [];
      if (name !== undefined && !names.includes(name)) names.push(name);
      own.set(other, names);
    }
  }
  return Array.from(own, ([work, names]): BriefHandOff => ({
    what: nameFor(sealed, work),
    whose: work.isOurs && work.plan === sealed.source.snapshot ? 'us' : 'another supplier',
    day: dayOf(work),
    isDone: work.isDone,
    own: names,
  })).sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
}

/** Collateral is listed by itself, and what of it is confidential isn't listed at all. */
function isGivenAnyway(sealed: SealedVendor, { entity }: Work): boolean {
  return entity.kind === 'collateral' && sealed.source.snapshot.names.vendorOf(entity) === sealed.source.vendor;
}

/** The name of work in another plan isn't the vendor's business: the plan may be another client's. */
function nameFor(sealed: SealedVendor, { entity, plan }: Work): string | undefined {
  return plan === sealed.source.snapshot ? sealed.seal.name(nameOf(entity)) : undefined;
}
