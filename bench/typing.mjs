// Types letters into a plan in a process of its own, with a service that is named by its path: nobody pays for another's
// garbage, and two services of different ages do not meet.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.mjs';

const uri = 'file:///plan.md';

/** `type` types so many letters and answers the median of the milliseconds of processor time from each to its findings. */
export function typistOf(asked) {
  const child = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });
  child.send(asked);
  return {
    type: async (letters) => {
      child.send({ letters });
      const [answer] = await once(child, 'message');
      return answer;
    },
    end: () => child.disconnect(),
  };
}

if (process.send) {
  let letter = 0;
  let typing;
  process.on('message', (message) => {
    if (message.service) typing = begin(message);
    else process.send(median(Array.from({ length: message.letters }, () => typing(letter++))));
  });
}

function begin({ service: path, text, at }) {
  const service = createRequire(import.meta.url)(path).createService({ today: '2026-11-24' });
  service.setText(uri, text);
  service.check(uri);
  return (turn) => {
    const typed = text.slice(0, at) + 'abcdefghij'.slice(0, 1 + (turn % 10)) + text.slice(at);
    const start = process.cpuUsage();
    service.setText(uri, typed);
    service.check(uri);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
