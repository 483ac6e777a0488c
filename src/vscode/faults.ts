import * as vscode from 'vscode';
import { notify } from './plainText';
import { t } from './words';

/** What a provider throws for the editor to show: not a failure, but the reason for a refusal. */
export class Refusal extends Error {}

/**
 * Catches failures. A document that Baton fails on is skipped while everything else keeps working, and its next edit
 * tries again. Each document and cause is reported once, and in full in the log.
 */
export class Faults {
  readonly #shown = new Set<string>();
  /** `vscode.languages`, whose providers are caught here when they fail. */
  readonly languages: typeof vscode.languages = this.#guardedLanguages();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** The result of `act` or, if it throws, `instead`. `uri` is the address of the document. */
  attempt<T>(uri: string | undefined, act: () => T, instead: T): T {
    try {
      return act();
    } catch (error) {
      this.report(uri, error);
      return instead;
    }
  }

  /** The same for asynchronous work. */
  async attemptSoon<T>(uri: string | undefined, act: () => Promise<T> | T, instead: T): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      this.report(uri, error);
      return instead;
    }
  }

  report(uri: string | undefined, error: unknown): void {
    if (error instanceof vscode.CancellationError) return;
    const details = detailsOf(uri, error);
    this.log.error(details);
    const key = `${uri} ${causeOf(error)}`;
    if (this.#shown.has(key)) return;
    this.#shown.add(key);
    void this.#say(uri, details);
  }

  async #say(uri: string | undefined, details: string): Promise<void> {
    const [show, copy] = [t`Show Details`, t`Copy Details`];
    const name = uri === undefined ? undefined : relativePathOf(uri);
    const sentence =
      name === undefined
        ? t`Baton ran into a problem. Everything else keeps working.`
        : t`Baton ran into a problem with ${name}. Everything else keeps working, and Baton tries again after the next edit.`;
    const answer = await notify.warning(sentence, show, copy);
    if (answer === show) this.log.show();
    if (answer === copy) await vscode.env.clipboard.writeText(details);
  }

  #guardedLanguages(): typeof vscode.languages {
    // The editor's own object is frozen, and a proxy of a frozen object must return the same values: so this proxies an
    // empty one.
    return new Proxy({} as typeof vscode.languages, {
      get: (_, name) => {
        const member: unknown = Reflect.get(vscode.languages, name);
        if (typeof member !== 'function' || !/^register.*Provider$/.test(String(name))) return member;
        return (...given: unknown[]): unknown =>
          Reflect.apply(
            member,
            vscode.languages,
            given.map((one) => (isProvider(one) ? this.#guarded(one) : one)),
          );
      },
    });
  }

  /** A provider that returns nothing if it fails. */
  #guarded<Provider extends object>(provider: Provider): Provider {
    return new Proxy({} as Provider, {
      get: (_, name) => {
        const member: unknown = Reflect.get(provider, name);
        if (typeof member !== 'function' || /^on[A-Z]/.test(String(name))) return member;
        return async (...given: unknown[]): Promise<unknown> =>
          await this.attemptSoon(addressIn(given), () => Reflect.apply(member, provider, given) as unknown, undefined);
      },
    });
  }
}

function isProvider(given: unknown): given is object {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.keys(given).some((key) => /^(?:provide|prepare|resolve)[A-Z]/.test(key))
  );
}

/** The address of a provider's document. */
function addressIn([document]: readonly unknown[]): string | undefined {
  const uri: unknown =
    typeof document === 'object' && document !== null && 'uri' in document ? document.uri : undefined;
  return uri instanceof vscode.Uri ? uri.toString() : undefined;
}

function relativePathOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}

function causeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** What a bug report should contain: nothing of the document but its name. */
function detailsOf(uri: string | undefined, error: unknown): string {
  const { version } = (vscode.extensions.getExtension('baton-plans.baton')?.packageJSON ?? {}) as { version?: string };
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const where = uri === undefined ? '' : `, ${relativePathOf(uri)}`;
  return `Baton ${version}, VS Code ${vscode.version}${where}\n${stack.includes(causeOf(error)) ? '' : `${causeOf(error)}\n`}${stack}`;
}
