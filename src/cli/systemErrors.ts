import { getSystemErrorMap } from 'node:util';

/** What the system refused and what to do about it, in one line; undefined if it isn't a system error. */
export function systemReason(error: unknown): string | undefined {
  const { code, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons.get(code);
  if (known !== undefined) return known;
  // Node's own message contains the system call and paths, which are noise.
  const [, description] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? [];
  return description === undefined ? undefined : `system error: ${description}`;
}

const permission = 'permission denied; check its permissions';
const inUse = 'it is in use or mounted; release it and run again';
const tooManyFiles = 'too many files are open; close other programs';

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', permission],
  ['EPERM', permission],
  ['EROFS', 'the file system is read-only; work on a copy'],
  ['ENOENT', 'it no longer exists; run again'],
  ['EISDIR', 'it is a folder; use a file in it'],
  ['ENOTDIR', 'part of its path is a file, not a folder; check the spelling'],
  ['ELOOP', 'it is a link that leads back to itself; fix the link'],
  ['ENAMETOOLONG', 'its path is longer than the system allows; run from a folder nearer to it'],
  ['ENOSPC', 'the disk is full; free up space'],
  ['EDQUOT', 'your disk quota is used up; free up space'],
  ['EFBIG', 'it would be larger than the system allows; raise the file size limit'],
  ['EIO', 'the system couldn’t read or write it; check the disk'],
  ['EBUSY', inUse],
  ['ETXTBSY', inUse],
  ['EMFILE', tooManyFiles],
  ['ENFILE', tooManyFiles],
  ['ENXIO', 'it can’t be read as a file; use a Markdown file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8; save it as UTF-8'],
]);
