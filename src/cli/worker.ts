import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './checkFiles';
import { checkFiles } from './checkFiles';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
parentPort?.postMessage(checkFiles(workerData as Job));
