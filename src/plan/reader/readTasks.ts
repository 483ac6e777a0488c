import type { Item } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { withoutColon } from '../../text/ends';
import type { Entity } from '../entity';
import { isAssignee } from '../evidence/evidence';
import { headingEvidence } from '../evidence/headingEvidence';
import { inheriting } from '../inherited';
import { withMeaning } from '../evidence/labelEvidence';
import { partField } from './partField';
import { itemEntity } from './readItem';
import { isToDoList, timeAtStart } from './workItems';

/** The tasks of a list as deliverables: its items, or what stands under the name of each person or the time for it. */
export function taskEntities(items: readonly Item[], group?: SourceText): Entity[] {
  // Without an ID only the place of an item tells that it is work.
  return tasksIn(items, group).map((task) => {
    const fields = task.fields.map((field) => withMeaning('deliverable', field));
    return task.id ? { ...task, fields } : { ...task, fields, isGuess: true };
  });
}

function tasksIn(items: readonly Item[], group?: SourceText): Entity[] {
  return items.flatMap((item) => {
    if (isAssignee(item)) return tasksOf(item, group);
    // `1. **Releases**:` only introduces what is to be done.
    if (item.items.length > 0 && withoutColon(item.text.text) !== item.text.text && isToDoList(item.items))
      return tasksIn(item.items, group);
    if (item.items.length > 0) {
      const { isPart, when } = headingEvidence(item.text.text);
      if (isPart === true && when)
        return inheriting(tasksIn(item.items, group), 'due', item.text.text.slice(when.start, when.end));
    }
    return taskEntity(item, group) ?? [];
  });
}

/** An item's task: what stands behind its time, if it begins with one. */
function taskEntity(item: Item, group?: SourceText): Entity | undefined {
  const time = timeAtStart(item.text.text);
  const task = time && itemEntity('deliverable', { ...item, text: item.text.slice(time.name) }, group);
  if (!task) return itemEntity('deliverable', item, group);
  return { ...task, fields: [...task.fields, partField('deliverable', 'due', item.text.slice(time.from, time.to))] };
}

function tasksOf({ text, items }: Item, group?: SourceText): Entity[] {
  const owner = partField('deliverable', 'owner', text.slice(0, withoutColon(text.text).length));
  return items.flatMap((item) => {
    const task = itemEntity('deliverable', item, group);
    return task ? [{ ...task, fields: [...task.fields, owner] }] : [];
  });
}
