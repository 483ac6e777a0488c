import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './checkFiles';
import { checkFiles } from './checkFiles';

parentPort?.postMessage(checkFiles(workerData as Job));
