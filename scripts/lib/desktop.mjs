// Whether this machine can show desktop VS Code, and where it is.
import { findProgram } from '../../host/install.mjs';

export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The `code` program of a desktop VS Code; the one in a remote terminal can't open a window. */
export function desktopCode() {
  if (!hasScreen() || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  return process.platform === 'win32' ? findProgram('code.cmd') : findProgram('code');
}
