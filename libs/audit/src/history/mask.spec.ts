import { describe, expect, it } from '@jest/globals';
import { maskSealed } from './mask.js';

describe('what a history shows of personal values', () => {
  it('masks a sealed value however deep it lies, and tells under whose key', () => {
    const data = { items: [{ no: 1, name: { key: 'case-facts-1', sealed: 'QUJD' } }], docNo: '川民2026-1' };
    expect(maskSealed(data)).toEqual({
      items: [{ no: 1, name: { masked: true, key: 'case-facts-1' } }],
      docNo: '川民2026-1',
    });
  });

  it('tells nothing at all of a reporter', () => {
    const reporter = { identity: { key: 'reporter-1', sealed: 'QUJD' } };
    expect(maskSealed({ reporter })).toEqual({ reporter: { identity: { masked: true } } });
  });

  it('leaves alone what merely has a field of that name', () => {
    expect(maskSealed({ key: 'x', sealed: 'y', more: 1 })).toEqual({ key: 'x', sealed: 'y', more: 1 });
    expect(maskSealed(null)).toBeNull();
  });
});
