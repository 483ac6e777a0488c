import type { Item, ListBlock } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { withoutColon } from '../text/ends';
import type { Entity } from './entity';
import { isAssignee } from './evidence';
import { partField } from './partField';
import { itemEntity } from './readItem';

/** The tasks of a list as deliverables: its items, or what stands under the name of each person. */
export function taskEntities({ items }: ListBlock, group?: SourceText): Entity[] {
  return items.flatMap((item) =>
    isAssignee(item) ? tasksOf(item, group) : (itemEntity('deliverable', item, group) ?? []),
  );
}

function tasksOf({ text, items }: Item, group?: SourceText): Entity[] {
  const owner = partField('deliverable', 'owner', text.slice(0, withoutColon(text.text).length));
  return items.flatMap((item) => {
    const task = itemEntity('deliverable', item, group);
    return task ? [{ ...task, fields: [...task.fields, owner] }] : [];
  });
}
