import { getSystemErrorMap } from 'node:util';

/** What the system refused and what to do about it, in words of one line; undefined for what is no error of the system. */
export function systemReason(error: unknown): string | undefined {
  const { code, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons.get(code);
  if (known !== undefined) return known;
  // Node's own message names the call and paths that nobody asked about.
  const [, said] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? [];
  return said === undefined ? undefined : `the system says: ${said}`;
}

const permission = 'permission denied; check its permissions';
const inUse = 'it is in use or mounted; release it, and run again';
const tooManyFiles = 'too many files are open; close other programs';

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', permission],
  ['EPERM', permission],
  ['EROFS', 'the file system is read-only; work on a copy'],
  ['ENOENT', 'it is no longer there; run again'],
  ['EISDIR', 'it is a folder; name a file in it'],
  ['ENOTDIR', 'a part of its path is a file, not a folder; check how it is spelled'],
  ['ELOOP', 'it is a link that leads back to itself; mend the link'],
  ['ENAMETOOLONG', 'its path is longer than the system allows; run from a folder nearer to it'],
  ['ENOSPC', 'the disk is full; make room'],
  ['EDQUOT', 'your disk quota is used up; make room'],
  ['EFBIG', 'it would be larger than the system allows; raise the limit on file sizes'],
  ['EIO', 'the system could not read or write it; check the disk'],
  ['EBUSY', inUse],
  ['ETXTBSY', inUse],
  ['EMFILE', tooManyFiles],
  ['ENFILE', tooManyFiles],
  ['ENXIO', 'it is not a file that can be read; name a Markdown file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8; save it as UTF-8'],
]);
