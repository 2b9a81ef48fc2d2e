import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Question } from '@shouzheng/platform';
import { FirstRunChecklist } from './first-run-checklist.service.js';

class MissingWordsView {
  @ApiProperty({ type: String, description: 'As in `missing`' }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

class ChecklistItemView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: Boolean }) done!: boolean;
  @ApiProperty({ type: [String], description: 'Years, rule versions, keys of settings, <organ>/<role>' })
  missing!: string[];
  @ApiProperty({ type: [MissingWordsView], description: 'The same in words, where a code says little' })
  words!: MissingWordsView[];
}

class ChecklistView {
  @ApiProperty({ type: [ChecklistItemView] }) items!: ChecklistItemView[];
}

/** What an installation still needs before it is used in earnest. */
@ApiTags('law')
@Controller('law')
export class GetFirstRunChecklistEndpoint {
  constructor(private readonly checklist: FirstRunChecklist) {}

  @Question('getFirstRunChecklist', 'first-run-checklist', { summary: 'What the installation still needs' })
  @ApiOkResponse({ type: ChecklistView })
  async get(): Promise<ChecklistView> {
    const items = await this.checklist.items();
    return {
      items: items.map((item) => ({ ...item, missing: [...item.missing], words: [...(item.words ?? [])] })),
    };
  }
}
