import { Choice, Text } from '@shouzheng/platform';
import { PERSON_CHECKS } from './registration.events.js';

/** A person as it is entered: the name is sealed and of the number only a keyed reference is kept. */
export class PersonDto {
  @Text({ max: 100 })
  name!: string;

  @Text({
    max: 40,
    min: 6,
    description: 'Number of the identity paper; only a keyed reference of it is kept',
  })
  idNumber!: string;

  @Choice(PERSON_CHECKS, {
    optional: true,
    description: 'What the look into the lists of barred persons found; not-checked where absent',
  })
  check?: (typeof PERSON_CHECKS)[number];
}
