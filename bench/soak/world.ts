import { defaultInclude } from '../../src/rules/config';
import { defaultSettings } from '../../src/rules/settings';
import type { ServiceOptions } from '../../src/service';
import type { OpenService } from '../../test/support/openService';
import { openService } from '../../test/support/openService';
import type { Texts } from './texts';

/** All that the answers of a service depend on, and the service that has seen it come about. */
export class World {
  readonly service: OpenService;
  /** The file that was changed last, and is there. */
  last = '';
  readonly #files = new Map<string, boolean>();

  constructor(
    readonly texts: Texts,
    public options: ServiceOptions & Required<Pick<ServiceOptions, 'settings' | 'include'>> = {
      today: '2026-11-24',
      settings: defaultSettings,
      include: defaultInclude,
    },
  ) {
    this.service = openService(options);
    for (const [uri, text] of texts) this.setText(uri, text);
  }

  setText(uri: string, text: string): void {
    this.texts.set(uri, text);
    this.#files.delete(uri);
    this.service.setText(uri, text);
    this.last = uri;
  }

  remove(uri: string): void {
    this.texts.delete(uri);
    this.#files.set(uri, false);
    this.service.remove(uri);
    this.last = [...this.texts.keys()][0]!;
  }

  setFile(uri: string, exists: boolean): void {
    this.#files.set(uri, exists);
    this.service.setFile(uri, exists);
  }

  configure(options: Partial<World['options']>): void {
    this.options = { ...this.options, ...options };
    this.service.configure(options);
    for (const [uri, text] of this.texts) this.service.setText(uri, text);
  }

  /** A service that has seen nothing of how it came to this, given the documents the other way round. */
  fresh(): OpenService {
    const service = openService(this.options);
    for (const [uri, text] of [...this.texts].toReversed()) service.setText(uri, text);
    for (const [uri, exists] of this.#files) service.setFile(uri, exists);
    return service;
  }
}
