import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type LawBook,
  type Regions,
  type Settings,
  createLawBook,
  parseRegions,
  settingsOf,
} from '@shouzheng/law';
import { dataFolder } from './data-folder.js';

/** The law, the bureau's settings and the jurisdiction tree, as every process of this installation has them. */
export function lawOfTheHouse(): { law: LawBook; settings: Settings; regions: Regions } {
  const settings = settingsOf({});
  return {
    law: createLawBook({ settings }),
    settings,
    regions: parseRegions(readFileSync(path.join(dataFolder, 'regions-5118.csv'), 'utf8')),
  };
}
