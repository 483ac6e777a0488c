import { strict as assert } from 'node:assert';
import { TextWithNames, spellingsOfName } from '../../../src/outputs/sealing/names';

function isNamed(name: string, text: string, own: readonly string[] = ['Northlight PR']): boolean {
  return new TextWithNames([text]).has(spellingsOfName(name, own));
}

describe('Names of others in a brief', () => {
  const written: Readonly<Record<string, readonly string[]>> = {
    Framehouse: [
      'ask frame-house',
      'Frame House does it',
      'the framehouses',
      'FramehouseGmbH',
      'FRAMEHOUSE’S films',
      'see framehouse_quote',
      '[q](shared/framehouse_quote.pdf)',
      'FramehouseQuote.pdf',
      'x#framehouse_contract',
      'mailto:a@b.example?subject=Framehouse_offer',
      'https://drive.example/framehouse_quote.pdf',
      'https://framehousefilms.example',
      'a/%2566ramehouse.pdf',
      'a/%66ramehouse',
    ],
    'Müller & Söhne GmbH': [
      'Muller & Sohne',
      'Mueller & Soehne',
      'MÜLLER UND SÖHNE',
      'mueller-soehne.pdf',
      'Müller und Söhne GmbH',
    ],
    'Weiß Druck': ['weissdruck', 'Weiss-Druck'],
    'Acme-Zürich': ['ACME-ZUERICH', 'acme zurich', 'https://acme-zuerich.example'],
    'Muellers Hof': ['Müllers Hof'],
  };
  for (const [name, texts] of Object.entries(written))
    for (const text of texts)
      it(`are found: ${name} in ${text}`, () => {
        assert.ok(isNamed(name, text));
      });

  it('aren’t found in other words, nor in the vendor’s own name', () => {
    assert.ok(!isNamed('Framehouse', 'the frame of the house'));
    assert.ok(!isNamed('Light', 'https://northlight.example/pr'));
    assert.ok(!isNamed('Print GmbH', 'we print a brochure'));
    assert.ok(isNamed('Framehouse', 'https://framehousefilms.example', ['together with Framehouse']));
    assert.ok(!isNamed('Arte', 'https://charter.example'));
  });

  it('take no long time to look for', () => {
    const before = process.cpuUsage();
    assert.ok(!isNamed('Framehouse', 'x'.repeat(200_000)));
    assert.ok(process.cpuUsage(before).user < 3_000_000);
  });
});
