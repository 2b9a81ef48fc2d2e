import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type PlatformConfig, derivedId } from '@shouzheng/platform';

/**
 * The one reference under which a person stands, as head of an organization and as bound by a restriction: made of the
 * identity number with the bureau's key (SZ-head-1), the same wherever the person appears, of no use without the key.
 */
@Injectable()
export class PersonReferences {
  constructor(@Inject(CONFIG) private readonly config: PlatformConfig) {}

  /** The same number in full width, with blanks or in lower case gives the same. */
  referenceOf(idNumber: string): string {
    const number = idNumber.normalize('NFKC').toUpperCase().replace(/\s/g, '');
    const keyed = createHmac('sha256', this.config.fingerprintKey).update(`person ${number}`).digest('hex');
    return derivedId('person', keyed);
  }
}

/** Key under which a person's name is sealed: wherever it stands, it is erased at once. */
export const personTextKey = (reference: string): string => `person-${reference}`;
