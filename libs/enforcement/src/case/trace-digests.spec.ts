import { describe, expect, it } from '@jest/globals';
import type { PlatformConfig } from '@shouzheng/platform';
import { TraceDigests } from './trace-digests.js';

const digestsBy = (key: string): TraceDigests =>
  new TraceDigests({ fingerprintKey: Buffer.from(key) } as PlatformConfig);

describe('the digest of whom a penalty hits (行政处罚法 Art 45)', () => {
  const digests = digestsBy('key');

  it('is the same for the same words in one case, however they are spaced', () => {
    expect(digests.ofObject('1', '王 某（理事长）')).toBe(digests.ofObject('1', '王某（理事长） '));
    expect(digests.ofObject('1', '王某')).toMatch(/^[\w-]{43}$/);
  });

  it.each([
    ['another person', digests.ofObject('1', '李某')],
    ['another case', digests.ofObject('2', '王某')],
    ['another key', digestsBy('other').ofObject('1', '王某')],
  ])('is another one for %s', (_what, other) => {
    expect(digests.ofObject('1', '王某')).not.toBe(other);
  });
});
