import { strict as assert } from 'node:assert';
import { examplePlan, exampleToday, typeDocs } from '../../../src/plan/values/typeDocs';
import { valueTypeOf, valueTypes } from '../../../src/plan/values/valueTypes';
import type { FieldType } from '../../../src/plan/fields';
import { SourceText } from '../../../src/syntax/sourceText';
import { openService } from '../../support/openService';

const service = openService({ today: exampleToday });
service.setText('file:///plan.md', examplePlan);
const { values } = service.workspace.get('file:///plan.md')!;

describe('The documented spellings of values', () => {
  for (const type of Object.keys(valueTypes) as FieldType[]) {
    it(`of the type ${type} mean what the documentation says`, () => {
      const docs = typeDocs[type];
      assert.ok(docs && docs.examples.length > 0, 'a type with a reader is documented');
      const reader = valueTypeOf(type)!;
      assert.equal(reader.read.length > 2, reader.dependsOnEntity !== undefined, 'what takes an entity depends on it');
      const read = docs.examples.map(([text]) => {
        const { state, value } = reader.read(SourceText.exact(text, { offset: 0 }, 0), values);
        return [text, state === 'whole' ? reader.means(value, values, exampleToday) : state];
      });
      assert.deepEqual(read, docs.examples);
    });
  }
});
