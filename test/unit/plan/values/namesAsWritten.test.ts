import { strict as assert } from 'node:assert';
import type { FieldType } from '../../../../src/plan/fields';
import { valueTypeOf } from '../../../../src/plan/values/valueTypes';
import { SourceText } from '../../../../src/syntax/sourceText';
import { openService } from '../../../support/openService';

const today = '2026-11-24';
const service = openService({ today });
service.setText(
  'file:///plan.md',
  `---
type: marketing-plan
launch: 2027-04-06
period: 2026-07-01 to 2027-06-30
---

## Team

| Name | Role | Contact |
| --- | --- | --- |
| Mara Lindholm | CMO | mara@fernway.example |
| Declan Okoro | Operations | @dokoro |
| Zoë Castellanos | Head of Content | |
| Anil Mehta | Sales | |
| Anil Prasad | Web | |
| Seán O’Brien | Legal | |
| Jean-Luc Picard | Ventes | |

## Vendors

### Goodby, Silver & Partners

### Bed, Bath and Brand

### Osprey Film

### 72andSunrise

## Deliverables

| ID | Deliverable |
| --- | --- |
| D1 | Brief |
| D2 | Film shoot |
| D3 | Media plan |
| D4 | Press kit, long version |
| D5 | After hours party |
| D6 | Poster |
| D7 | Poster |
| T-1 | Teaser |
`,
);
const context = service.workspace.get('file:///plan.md')!.values;

function meaningOf(type: FieldType, text: string): string {
  const reader = valueTypeOf(type)!;
  const reading = reader.read(SourceText.exact(text, { offset: 0 }, 0), context);
  const means = (value: unknown): string => reader.means(value, context, today);
  switch (reading.state) {
    case 'whole':
      return means(reading.value);
    case 'ambiguous':
      return reading.options!.map(({ value }) => means(value)).join(' | ');
    case 'missing':
      return 'missing';
    case 'partly':
      return `unread ${reading.unread.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
    default:
      return 'unread';
  }
}

/** Each line is a text, an equals sign between two spaces, and what it means. */
function meansAsWritten(type: FieldType, table: string): void {
  for (const line of table.trim().split('\n')) {
    const [text = '', meaning = ''] = line.split(' = ');
    it(`“${text}”`, () => assert.equal(meaningOf(type, text.replaceAll('⏎', '\n')), meaning));
  }
}

describe('Dependencies as people write them', () => {
  meansAsWritten(
    'dependencies',
    `
D1 = D1
d1, d2 = D1,D2
D1 & D2 = D1,D2
D1, D2 & D3 = D1,D2,D3
D1, D2, and D3 = D1,D2,D3
D1 and then D2 = D1,D2
D1; D3 = D1,D3
D1 + D3 = D1,D3
D1/D2/D3 = D1,D2,D3
D1-D3 = D1,D2,D3
D1 — D3 = D1,D2,D3
D1 to D3 = D1,D2,D3
D1 through D3 = D1,D2,D3
D1…D3 = D1,D2,D3
D1–3 = D1,D2,D3
D1 bis D3 = D1,D2,D3
D1 à D3 = D1,D2,D3
D1 t/m D3 = D1,D2,D3
D1, 2 and 3 = D1,D2,D3
D3–D9 = unread
#D1 = D1
[D1] = D1
Brief (D1) = D1
Film shoot (D1) = unread
the final cut (D2) = D2
D1+D3 = D1,D3
D1 plus D3 = D1,D3
D1–D3 inclusive = D1,D2,D3
D1-D3 (all) = D1,D2,D3
approved D1 = D1
the day after D1 = D1+1wd
D1? = unread
client approval of D1 = D1
D1 first = D1
→ D1 = D1
(D1, D2) = D1,D2
~~D1~~ D3 = D3
D1 Brief = D1
D1: Brief = D1
D1 – Brief = D1
the brief = D1
“Film shoot” = D2
Press kit, long version = D4
Press kit, long version and D1 = D4,D1
After hours party = D5
after After hours party = D5
Goodby, Silver & Partners = Goodby, Silver & Partners
Goodby, Silver & Partners and Osprey Film = Goodby, Silver & Partners,Osprey Film
Bed, Bath and Brand, D1 = Bed, Bath and Brand,D1
Bed, Bath & Brand = Bed, Bath and Brand
T-1 = T-1
after D1 = D1
depends on D1 = D1
once D1 is approved = D1
when D1 is done = D1
as soon as D2 is delivered = D2
D1 done = D1
D1 signed off = D1
D1 (approved) = D1
D1 + 5 days = D1+5wd
D1 +5d = D1+5wd
D1 + 2 weeks = D1+10wd
D1 (+ 3 working days) = D1+3wd
D1 + 3 calendar days = D1+3cd
D1 + half a day = D1+1wd
5 days after D1 = D1+5wd
ten working days after D1 = D1+10wd
a week after D1 = D1+5wd
D1, 5 days later = D1+5wd
D1, plus 4 working days = D1+4wd
D1 - 5 days = D1-5wd
D1 − 2 weeks = D1-10wd
D1 minus three days = D1-3wd
3 days before D1 = D1-3wd
5 days after start of D2 = start of D2+5wd
start of D2 = start of D2
D2 starts = start of D2
D2SS + 2 days = start of D2+2wd
D1FS-2 days = D1-2wd
D1FF+2 days = finish after D1+2wd
D1 FF = finish after D1
D1 (FF) = finish after D1
finishes with D1 = finish after D1
endet mit D1 = finish after D1
D1SF + 1 day = finish after start of D1+1wd
immediately after D1 = D1
D1 and D2 + 5 days = D1,D2+5wd
nach D1 und D2 = D1,D2
nach Freigabe von D1 = D1
5 Tage nach D1 = D1+5wd
sobald D1 fertig ist = D1
après D1 et D2 = D1,D2
une semaine après D1 = D1+5wd
dès que D1 est validé = D1
tras D1 y D2 = D1,D2
dos semanas después de D1 = D1+10wd
depois de D1 e D2 = D1,D2
após a entrega de D1 = D1
na D1 en D2 = D1,D2
zodra D1 klaar is = D1
twee weken na D1 = D1+10wd
dopo D1 e D2 = D1,D2
dieci giorni dopo D1 = D1+10wd
none = none
keine = none
aucune = none
TBD = missing
Poster = D6 | D7
D9 = unread
D1 + 50% = unread
D1 or D2 = unread
D1 and client approval = unread client approval
client approval = unread
not D1 = unread
all = unread
2027-01-15 = unread
`,
  );
});

describe('People as plans name them', () => {
  meansAsWritten(
    'people',
    `
Mara Lindholm = Mara Lindholm
MARA LINDHOLM = Mara Lindholm
Mara = Mara Lindholm
mara = Mara Lindholm
Lindholm = Mara Lindholm
Lindholm, Mara = Mara Lindholm
M. Lindholm = Mara Lindholm
Mara L. = Mara Lindholm
ML = Mara Lindholm
M.L. = Mara Lindholm
Mara J. Lindholm = Mara Lindholm
CMO = Mara Lindholm
the CMO = Mara Lindholm
CMO Mara Lindholm = Mara Lindholm
Mara Lindholm, CMO = Mara Lindholm
Mara Lindholm (CMO) = Mara Lindholm
Mara Lindholm – CMO = Mara Lindholm
Mara (until March) = Mara Lindholm
mara@fernway.example = Mara Lindholm
Mara <mara@fernway.example> = Mara Lindholm
@dokoro = Declan Okoro
@DOkoro = Declan Okoro
Declan Okoro @dokoro = Declan Okoro
Declan = Declan Okoro
Okoro = Declan Okoro
Operations = Declan Okoro
Declan, Operations = Declan Okoro
Zoe = Zoë Castellanos
ZOË CASTELLANOS = Zoë Castellanos
Zoe\u0308 Castellanos = Zoë Castellanos
Head of Content = Zoë Castellanos
Seán O'Brien = Seán O’Brien
Sean O’Brien = Seán O’Brien
O'Brien = Seán O’Brien
Jean-Luc = Jean-Luc Picard
Jean Luc Picard = Jean-Luc Picard
Picard = Jean-Luc Picard
Anil Mehta = Anil Mehta
Anil M. = Anil Mehta
Anil P = Anil Prasad
A. Prasad = Anil Prasad
Anil (Sales) = Anil Mehta
Anil = Anil Mehta | Anil Prasad
Mara and Declan = Mara Lindholm, Declan Okoro
Mara & Declan = Mara Lindholm, Declan Okoro
Mara / Declan = Mara Lindholm, Declan Okoro
Mara/Declan = Mara Lindholm, Declan Okoro
Mara + Declan = Mara Lindholm, Declan Okoro
Mara, Declan and Zoë = Mara Lindholm, Declan Okoro, Zoë Castellanos
Mara; Declan = Mara Lindholm, Declan Okoro
Mara, then Declan = Mara Lindholm, Declan Okoro
Mara und Declan = Mara Lindholm, Declan Okoro
Mara et Declan = Mara Lindholm, Declan Okoro
Mara y Declan = Mara Lindholm, Declan Okoro
Mara e Declan = Mara Lindholm, Declan Okoro
Mara en Declan = Mara Lindholm, Declan Okoro
Mara, dann Declan = Mara Lindholm, Declan Okoro
Mara puis Declan = Mara Lindholm, Declan Okoro
Mara or Declan = Mara Lindholm | Declan Okoro
Mara oder Declan = Mara Lindholm | Declan Okoro
Mara✅ = Mara Lindholm
👤 Mara = Mara Lindholm
~~Mara~~ Declan = Declan Okoro
Mara? = Mara Lindholm
Odile Perrin = Odile Perrin
Odile Perrin, Head of Sales = Odile Perrin
Mara’s team = Mara’s team
TBD = missing
— = missing
not Mara = unread
Mara (except in May) = unread (except in May)
`,
  );
});

describe('The status of work as people write it', () => {
  meansAsWritten(
    'work-status',
    `
not started = not started
Not yet started = not started
to do = not started
todo = not started
open = not started
planned = not started
backlog = not started
0% = not started
⏳ = not started
in progress = in progress
In Progress = in progress
in-progress = in progress
wip = in progress
ongoing = in progress
under way = in progress
drafting = in progress
first draft = in progress
draft approved = in progress
on track = in progress
60% = in progress
60 percent = in progress
80 % done = in progress
3 of 5 = in progress
almost done = in progress
half done = in progress
mostly complete = in progress
🔄 = in progress
in progress (60%) = in progress
in progress, waiting for feedback = in progress
in review = in review
for review = in review
awaiting approval = in review
with the client = in review
pending sign-off = in review
draft in review = in review
blocked = blocked
blocked by D2 = blocked
waiting for the client = blocked
stuck = blocked
on hold = paused
paused = paused
postponed = paused
done = done
Done ✅ = done
✅ = done
✔ done = done
100% = done
5/5 = done
complete = done
delivered = done
live = done
approved = done
final = done
signed off = done
done 2027-01-20 = done
done (20 Jan) = done
done, no issues = done
done by Mara = done
cancelled = cancelled
canceled = cancelled
dropped = cancelled
won't do = cancelled
no longer needed = cancelled
erledigt = done
in Arbeit = in progress
noch offen = not started
zur Freigabe = in review
blockiert = blocked
fast fertig = in progress
terminé = done
en cours = in progress
à faire = not started
en attente de validation = in review
annulé = cancelled
hecho = done
en curso = in progress
pendiente = not started
concluído = done
em andamento = in progress
por fazer = not started
klaar = done
mee bezig = in progress
te doen = not started
fatto = done
in corso = in progress
da fare = not started
TBD = missing
not done = unread
not yet approved = unread
to be delivered = unread
done by Friday = unread
done? = unread ?
done, not approved = unread not approved
see Jira = unread
maybe = unread
`,
  );
});

describe('The status of a plan as people write it', () => {
  meansAsWritten(
    'plan-status',
    `
draft = draft
Entwurf = draft
brouillon = draft
in review = in review
for approval = in review
approved = approved
final = approved
signed off = approved
freigegeben = approved
active = active
in progress = active
running = active
live = active
on hold = paused
paused = paused
done = done
closed = done
complete ✅ = done
Implemented = done
stable = approved
Accepted = approved
proposed = in review
not started = draft
cancelled = canceled
Rejected = canceled
zurückgezogen = canceled
todo = missing
`,
  );
});

describe('Sourcing as people write it', () => {
  meansAsWritten(
    'sourcing',
    `
outsourced = outsourced
Outsourced (agency) = outsourced
agency = outsourced
freelancer = outsourced
third party = outsourced
external contractor = outsourced
in-house = in-house
In house = in-house
internal = in-house
own team = in-house
our team = in-house
not outsourced = in-house
not in-house = outsourced
co-sourced = co-sourced
hybrid = co-sourced
shared = co-sourced
in-house and agency = co-sourced
internal + freelancer = co-sourced
staff augmentation = co-sourced
partly outsourced = co-sourced
extern = outsourced
Agentur = outsourced
ausgelagert = outsourced
intern = in-house
eigenes Team = in-house
externe = outsourced
sous-traité = outsourced
en interne = in-house
externo = outsourced
subcontratado = outsourced
interno = in-house
mixto = co-sourced
terceirizado = outsourced
equipe interna = in-house
uitbesteed = outsourced
in eigen huis = in-house
esternalizzato = outsourced
team interno = in-house
TBD = missing
offshore = unread
someone = unread
`,
  );
});

describe('Answers of clients as people write them', () => {
  meansAsWritten(
    'answer',
    `
yes = yes
Yes! = yes
y = yes
✓ = yes
✅ = yes
definitely = yes
very much so = yes
no = no
No. = no
n = no
✗ = no
not really = no
not at all = no
never = no
partly = partly
mostly = partly
somewhat = partly
sometimes = partly
yes, but slowly = partly
yes and no = partly
so-so = partly
not always = partly
ja = yes
nein = no
teils = partly
oui = yes
non = no
en partie = partly
sí = yes
sim = yes
não = no
nee = no
soms = partly
sì = yes
in parte = partly
TBD = missing
? = missing
they were nice = unread
`,
  );
});

describe('Calls to references as people write them', () => {
  meansAsWritten(
    'call',
    `
2026-08-19 = called 2026-08-19
19 Aug 2026 = called 2026-08-19
Aug 2026 = called 2026-08-01..2026-08-31
called 2026-08-19 = called 2026-08-19
called on 19 August = called 2026-08-19
spoke 2026-08-19 = called 2026-08-19
spoke with them on 2026-08-19 = called 2026-08-19
phoned 2026-08-19 = called 2026-08-19
talked 19 August 2026 = called 2026-08-19
Zoom 2026-08-19 = called 2026-08-19
Zoom 2026-08-19, 30 min = called 2026-08-19
call: 2026-08-19 = called 2026-08-19
called 2026-08-19 by Mara = called 2026-08-19 by Mara Lindholm
spoke on 2026-08-19, by Declan = called 2026-08-19 by Declan Okoro
called 2026-08-12 and again 2026-08-19 = called 2026-08-19
tried 2026-08-12, then spoke 2026-08-19 = called 2026-08-19
called 2026-08-19, will call again 2027-02-01 = called 2026-08-19
called 2026-08-19, very happy = called 2026-08-19
called = called
yes = called
✓ = called
✅ 2026-08-19 = called 2026-08-19
no = not called
✗ = not called
not called = not called
not yet = not called
haven't called yet = not called
left voicemail = not called
left a message on 2026-08-19 = not called
2026-08-19 no answer = not called
called 2026-08-19, no answer = not called
tried 2026-08-19, did not pick up = not called
emailed 2026-08-19 = not called
waiting for a callback = not called
2027-02-01 = planned 2027-02-01
called 2027-02-01 = planned 2027-02-01
planned 2027-02-01 = planned 2027-02-01
planned = planned
to call = planned
to call by 2027-02-01 = planned 2027-02-01
call booked for 1 February 2027 = planned 2027-02-01
scheduled for 2027-02-01 = planned 2027-02-01
appointment 2027-02-01 = planned 2027-02-01
postponed to 2027-02-01 = planned 2027-02-01
moved from 2026-11-10 to 2026-12-01 = planned 2026-12-01
declined = declined
refused to talk = declined
declined, competitor = declined
said no = declined
angerufen am 19.08.2026 = called 2026-08-19
am 19.08.2026 telefoniert = called 2026-08-19
noch nicht angerufen = not called
auf Mailbox gesprochen = not called
Termin am 01.02.2027 = planned 2027-02-01
abgelehnt = declined
appelé le 19 août 2026 = called 2026-08-19
message laissé = not called
a refusé = declined
llamada el 19 de agosto de 2026 = called 2026-08-19
sin respuesta = not called
liguei em 19 de agosto de 2026 = called 2026-08-19
não atendeu = not called
gebeld op 19-08-2026 = called 2026-08-19
nog niet gebeld = not called
chiamato il 19 agosto 2026 = called 2026-08-19
non risponde = not called
TBD = missing
good people = unread
32 January 2027 = unread
called? = unread ?
maybe called = unread maybe
`,
  );
});
