import { strict as assert } from 'node:assert';
import { resolveLink } from '../../../src/workspace/uri';

const base = 'file:///w/plans/a.md';

describe('Addresses of links', () => {
  for (const [url, address] of [
    ['b.md', 'file:///w/plans/b.md'],
    ['../brand/book.md#anchor', 'file:///w/brand/book.md'],
    ['brand%20book.md', 'file:///w/plans/brand%20book.md'],
    ['%2e%2e/%2E%2e/b.md', 'file:///b.md'],
    ['..\\brand.md', 'file:///w/brand.md'],
    // Decoded once, this is a name with percent signs; and dots that only look like dots are a name too.
    ['..%252f..%252fb.md', 'file:///w/plans/..%252f..%252fb.md'],
    ['．．／b.md', 'file:///w/plans/%EF%BC%8E%EF%BC%8E%EF%BC%8Fb.md'],
  ] as const) {
    it(`are resolved: ${url}`, () => assert.equal(resolveLink(base, url), address));
  }

  const elsewhere = [
    ['', '#anchor', '?query', 'https://example.com/', 'FILE:///etc/passwd', 'C:/windows', 'javascript:1'],
    ['//host/share', '\\\\host\\share', '/\\host', '\\/host', ' //host', '/\t/host', '\n//host'],
    ['\tfile:///etc/passwd', 'fi\nle:///etc/passwd', ' https://example.com'],
    ['..%2f..%2fetc%2fpasswd', '..%2F..%2Fetc', '..%2\tf..', 'a/..%5c..%5cb', 'a%00.md', '%2fetc', '%5c%5chost'],
  ];
  for (const url of elsewhere.flat()) {
    it(`lead nowhere that is ours: ${JSON.stringify(url)}`, () => assert.equal(resolveLink(base, url), undefined));
  }

  it('never have folders in them that come out when they are decoded, in any scheme', () => {
    const pieces = ['..', '%2e', '%2f', '%5c', '/', '\\', '%25', '2f', 'a', '.', ' ', '\t', ':', '|'];
    for (const from of [
      base,
      'vscode-vfs://github/o/r/a.md',
      'vscode-remote://wsl%2Bu/w/a.md',
      'file:///c%3A/w/a.md',
    ]) {
      for (const a of pieces)
        for (const b of pieces)
          for (const c of pieces) {
            const address = resolveLink(from, a + b + c + b + a);
            if (address === undefined) continue;
            const { pathname, protocol, host } = new URL(address);
            assert.deepEqual([protocol, host], [new URL(from).protocol, new URL(from).host]);
            const names = pathname.split('/').map(decodeURIComponent);
            assert.ok(!names.some((name) => name === '..' || /[/\\\0]/.test(name)), address);
          }
    }
  });

  it('hold links also where a folder of the document has a backslash in its name', () => {
    assert.equal(resolveLink('file:///w/a%5cb/a.md', 'b.md'), 'file:///w/a%5cb/b.md');
  });

  it('lead nowhere from a document that is nowhere', () => {
    assert.equal(resolveLink('untitled:Untitled-1', 'b.md'), undefined);
  });
});
