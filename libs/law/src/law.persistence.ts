import { RuleCitationEntity } from './citations/rule-citation.entity.js';
import { Law1763900000000 } from './migrations/1763900000000-law.js';
import { LawClock1764200000000 } from './migrations/1764200000000-law-clock.js';
import { TermRecomputationEntity } from './terms/recomputation.entity.js';
import { TermEntity } from './terms/term.entity.js';

export const lawEntities = [TermEntity, TermRecomputationEntity, RuleCitationEntity];
export const lawMigrations = [Law1763900000000, LawClock1764200000000];
