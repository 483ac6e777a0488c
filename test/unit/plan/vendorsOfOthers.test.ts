import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

/** The vendors that are read in a document with this body. */
function vendors(...lines: string[]): string[] {
  return readEntities(lines)
    .filter(({ kind }) => kind === 'vendor')
    .map((entity) => inOneLine(entity));
}

describe('Vendors in a document that nobody wrote as a plan', () => {
  for (const [line, expected] of [
    ['- Web hosting: Hetzner (small server)', 'vendor | Hetzner'],
    ['- **Data/Storage:** Brightbase', 'vendor | Brightbase'],
    ['- Druckerei: Papierhaus Keller', 'vendor | Papierhaus Keller'],
    ['- **Traiteur :** Les Deux Tables', 'vendor | Les Deux Tables'],
    ['- Imprenta: Tres Tintas', 'vendor | Tres Tintas'],
    ['- Gráfica: Cor Viva', 'vendor | Cor Viva'],
    ['- Drukkerij: De Gele Pers', 'vendor | De Gele Pers'],
    ['- Tipografia: Stampa Nuova', 'vendor | Stampa Nuova'],
  ] as const)
    it(`are behind the label of what they provide: ${line}`, () => {
      assert.deepEqual(vendors('# Autumn fair plan', '', line), [expected]);
    });

  for (const line of [
    '- Venue: to be confirmed',
    '- Catering: Food and drinks for everybody',
    '- Hosting: Marketing Team',
    '- Printing: Anna',
    '- Photography: Product photos',
  ])
    it(`aren't what else a label introduces: ${line}`, () => {
      assert.deepEqual(vendors('# Autumn fair plan', '', line), []);
    });

  it('are known services next to a price', () => {
    assert.deepEqual(
      vendors('# Launch plan', '', '- [ ] Set up mail (Google Workspace, $7/mo)', '- Meta Ads – €300 a month'),
      ['vendor | Google Workspace | fee=$7/mo', 'vendor | Meta Ads | fee=€300 a month'],
    );
    assert.deepEqual(vendors('# Launch plan', '', '- Post about Google Ads on the blog'), []);
  });

  it('are in rows with an amount', () => {
    assert.deepEqual(
      vendors(
        '# Budget',
        '',
        '| Platform | Monthly budget | Goal |',
        '| --- | --- | --- |',
        '| Google Ads (local) | €500 | Visits |',
        '| Ortsblatt | €80 | Calls |',
        '| Total | €580 | |',
      ),
      ['vendor | Google Ads | fee=€500', 'vendor | Ortsblatt | fee=€80'],
    );
    assert.deepEqual(
      vendors(
        '# Costs',
        '',
        '| Item | Estimate | Status |',
        '| --- | --- | --- |',
        '| Vests (Dorado) | €0 | Awaiting quote |',
        '| Bus | €1,250 | To book with Linea Sur |',
        '| Drinks (Berlin) | €30 | Done |',
      ),
      ['vendor | Dorado', 'vendor | Linea Sur'],
    );
  });

  for (const [sentence, expected] of [
    ['Hired BFCA in May for press work.', ['vendor | BFCA']],
    ['We ordered from Sticker Barn and paid at once.', ['vendor | Sticker Barn']],
    ['Der Saal ist gebucht bei Gasthaus Linde in Ulm.', ['vendor | Gasthaus Linde']],
    ['La salle est réservée, sous-traité à Petit Pont.', ['vendor | Petit Pont']],
    ['The site was built by Ben.', []],
  ] as const)
    it(`are whom a sentence hires: ${sentence}`, () => {
      assert.deepEqual(vendors('# Notes', '', sentence), expected);
    });

  it('are in headings with a legal form or what they do', () => {
    assert.deepEqual(
      vendors('# Fair plan', '', '## Venue – Hotel Adler', '', 'Rooms for 40.', '', '## Kraus GmbH', '', 'Prints.'),
      ['vendor | Hotel Adler', 'vendor | Kraus GmbH'],
    );
  });

  it("are not the organization whose plan it is, nor what's listed without money", () => {
    assert.deepEqual(vendors('# Veridia B.V. marketing plan', '', 'Veridia B.V. is a consultancy in Delft.'), []);
    assert.deepEqual(vendors('# Plan', '', '- Podcasts:', '  - Night Talk', '  - Long Road'), []);
    assert.deepEqual(vendors('# Plan', '', '- Podcasts:', '  - Night Talk', '  - Long Road', '  - Total spent: $900'), [
      'vendor | Night Talk',
      'vendor | Long Road',
    ]);
  });

  it('are called what firms are called, and are none among competitors', () => {
    assert.deepEqual(
      vendors('# Plan', '', '- **Blue Harbor Films** – launch video, €6,500', '- **Opening Party** – €300'),
      ['vendor | Blue Harbor Films | fee=€6,500'],
    );
    assert.deepEqual(vendors('# Plan', '', '## Competitors', '', '- Northwind GmbH – €99 a month'), []);
    assert.deepEqual(vendors('# Plan', '', '- Contact at vendor: Maria Lopes, maria@harbor.example'), []);
  });

  it('make the offer that the document is', () => {
    assert.deepEqual(
      vendors(
        '## Carla Monti',
        '',
        'Web marketing',
        '',
        '## Proposta di collaborazione',
        '',
        'Cliente:',
        '',
        'Alba SRL',
      ),
      ['vendor | Carla Monti'],
    );
    assert.deepEqual(
      vendors('# Statement of work', '', '**Client:** Oak Street Bakery', '**Prepared by:** Northlight Studio'),
      ['vendor | Northlight Studio'],
    );
    assert.deepEqual(vendors('# Proposal', '', '**Prepared by:** Northlight Studio'), []);
  });
});
