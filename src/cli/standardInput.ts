import { bytesPerMegabyte, mostMegabytes } from '../rules/settings';
import { Refusal } from './failure';

/** The text that is piped in. Throws if it isn't UTF-8, or longer than any plan may be. */
export async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > mostMegabytes * bytesPerMegabyte)
      throw new Refusal(`it is more than ${mostMegabytes} MB, which no plan is`);
    chunks.push(bytes);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
}
