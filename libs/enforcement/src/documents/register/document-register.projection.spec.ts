import { describe, expect, it } from '@jest/globals';
import { goldensOf } from '../../testing/golden.fixture.js';
import { recordedEvent } from '../../testing/world.fixture.js';
import type { DocumentEvent } from '../document.events.js';
import { documentRegisterProjection, type DocumentRow } from './document-register.projection.js';

const goldens = goldensOf(new URL('../document.events.golden/', import.meta.url));

function folded(...types: readonly string[]): DocumentRow | undefined {
  let row: DocumentRow | undefined;
  types.forEach((type, revision) => {
    const data = goldens.find((one) => one.type === type)?.data;
    const event = recordedEvent({ type, data }, 'document-1', revision);
    const fold = documentRegisterProjection.folds[type as DocumentEvent['type']];
    if (fold === 'ignored') throw new Error(`${type} is folded`);
    expect(fold.keys(event as never)).toEqual(['document-1']);
    row = fold.fold(row, event as never, 'document-1');
  });
  return row;
}

describe('the register of documents', () => {
  it('has a document with its number, its act and its digest', () => {
    expect(folded('DocumentIssued')).toMatchObject({
      docNo: '名民约〔2026〕9号',
      status: 'issued',
      year: '2026',
      n: 9,
      sha256: 'a'.repeat(64),
      scans: 0,
    });
  });

  it('keeps the number of a voided document and of one that was passed over', () => {
    expect(folded('DocumentIssued', 'DocumentVoided')).toMatchObject({
      docNo: '名民约〔2026〕9号',
      status: 'voided',
      voidReason: 'error-in-text',
    });
    expect(folded('DocumentNumberSkipped')).toMatchObject({ status: 'skipped', n: 1, subject: null });
  });

  it('counts the scans and has the service', () => {
    expect(folded('DocumentIssued', 'SignedScanReturned', 'ServiceProofReturned')).toMatchObject({
      scans: 1,
      serviceMethod: 'direct',
      servedOn: '2026-11-29',
    });
  });
});
