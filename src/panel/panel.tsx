import { render } from 'preact';
import type { ShownModel, ToPanel } from '../views/panelMessages';
import { keepingFocus } from './focus';
import { PlanPanel } from './planPanel';
import { change, onChange, state, tell } from './state';
import { speak } from './words';

const root = document.createElement('div');
root.id = 'panel';
document.body.append(root);

let shown: ShownModel | undefined;

onChange(() => {
  if (shown) keepingFocus(root, () => render(<PlanPanel shown={shown!} state={state()} />, root));
});

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'words') {
    speak(data.bundle);
  } else if (data.type === 'model') {
    shown = data;
    change({ chosen: data.chosen });
  } else {
    change({ here: data.ids });
  }
});

tell({ type: 'ready', chosen: state().chosen });
