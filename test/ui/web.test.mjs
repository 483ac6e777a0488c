import { inWorkbench } from './support.mjs';
import { files, writing } from './writing.mjs';

// In a browser's worker there is no Node, and files are reached through the workbench only. What needs no window of its own is
// tried there by the tests of test/vscode.
const settings = { 'remote.extensionKind': { 'baton-plans.baton': ['web'] } };

describe('writing a plan in the web extension host', () => writing(inWorkbench({ files, settings })));
