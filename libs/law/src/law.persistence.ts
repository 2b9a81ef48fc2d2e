import { Law1763900000000 } from './migrations/1763900000000-law.js';
import { TermEntity } from './terms/term.entity.js';

export const lawEntities = [TermEntity];
export const lawMigrations = [Law1763900000000];
