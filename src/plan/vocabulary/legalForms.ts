/** What follows the name of a firm in the countries whose languages are read, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'ltd limited llc llp inc corp gmbh ag kg ug gbr sarl sas s.a s.l sl lda ltda spa s.p.a s.r.l srl bv b.v nv n.v oy ab aps pty'.split(
    ' ',
  ),
);

/** What may follow the name of a firm that is known, without dots: elsewhere, some of these are other words. */
export const legalFormsOfKnownFirms: ReadonlySet<string> = new Set([
  ...[...legalForms].map((form) => form.replaceAll('.', '')),
  ...'corporation company co plc mbh ohg se ek'.split(' '),
]);
