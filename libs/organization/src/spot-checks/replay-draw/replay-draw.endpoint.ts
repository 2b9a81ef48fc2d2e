import { Controller, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Id, ProblemError, Question, StreamReader } from '@shouzheng/platform';
import { digestOf } from '../candidates.js';
import { DRAW_ALGORITHM, draw, minSample, substitutes } from '../draw.state.js';
import { ORGANIZATION_READERS } from '../spot-check-words.js';
import { type SpotCheckState, inputOf, spotCheckStream } from '../spot-check.state.js';

class SpotCheckOfReplay {
  @Id()
  id!: string;
}

class DrawnView {
  @ApiProperty({ type: String, format: 'uuid' }) organization!: string;
  @ApiProperty({ type: [String], description: 'Service numbers' }) checkers!: readonly string[];
}

class SubstitutionView {
  @ApiProperty({ type: String, format: 'uuid' }) organization!: string;
  @ApiProperty({ type: String }) recused!: string;
  @ApiProperty({ type: String, enum: ['interest', 'unable'] }) ground!: string;
  @ApiProperty({ type: String, description: 'As it was recorded' }) substitute!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As the algorithm gives it now' })
  replayed!: string | null;
}

class ReplayView {
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: String, enum: ['periodic', 'thematic'] }) kind!: string;
  @ApiProperty({ type: String }) algorithm!: string;
  @ApiProperty({ type: String }) seed!: string;
  @ApiProperty({ type: 'integer' }) population!: number;
  @ApiProperty({ type: 'number' }) percent!: number;
  @ApiProperty({ type: 'integer' }) minSample!: number;
  @ApiProperty({ type: String, description: 'SHA-256 of the ids, one a line' }) candidatesDigest!: string;
  @ApiProperty({ type: [String], description: 'Who could be drawn, ascending' })
  candidates!: readonly string[];
  @ApiProperty({ type: [DrawnView], description: 'As it was recorded' }) drawn!: readonly DrawnView[];
  @ApiProperty({ type: [DrawnView], description: 'As the algorithm gives it now' })
  replayed!: readonly DrawnView[];
  @ApiProperty({ type: [SubstitutionView], description: 'Checkers who stood back, in their order' })
  substitutions!: readonly SubstitutionView[];
  @ApiProperty({ type: Boolean, description: 'Digest, least sample and result all come out as recorded' })
  same!: boolean;
}

/** Runs a recorded draw again from its seed and list, and says whether the same comes out. */
@ApiTags('spot checks')
@Controller('spot-checks/:id/replay')
export class ReplayDrawEndpoint {
  constructor(private readonly reader: StreamReader) {}

  @Question('replayDraw', '', {
    summary: '重算随机抽取 — The draw of a spot check, run again',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: ReplayView })
  async replay(@Param() { id }: SpotCheckOfReplay): Promise<ReplayView> {
    const { state } = await this.reader.load(`${spotCheckStream.category}-${id}`, spotCheckStream);
    return replayOf(state);
  }
}

function replayOf({ plan, drawn: record, substitutions }: SpotCheckState): ReplayView {
  if (!plan || !record) throw new ProblemError('not-found');
  const { seed, candidates, candidatesDigest, drawn, algorithm } = record;
  const input = inputOf(plan, record);
  const replayed = draw(input);
  const again = substitutes(input, substitutions);
  const least = Math.max(1, minSample(plan.percent, candidates.length));
  const same =
    algorithm === DRAW_ALGORITHM &&
    digestOf(candidates) === candidatesDigest &&
    candidates.length === (record.listed ?? candidates.length) &&
    least === record.minSample &&
    textOf(replayed) === textOf(drawn) &&
    substitutions.every(({ substitute }, n) => substitute === again[n]);
  return {
    title: plan.title,
    year: plan.year,
    kind: plan.kind,
    algorithm,
    seed,
    population: candidates.length,
    percent: plan.percent,
    minSample: record.minSample,
    candidatesDigest,
    candidates,
    drawn,
    replayed,
    substitutions: substitutions.map((one, n) => ({ ...one, replayed: again[n] ?? null })),
    same,
  };
}

/** A stored event keeps its fields in canonical order, so the objects themselves are not compared. */
const textOf = (drawn: readonly DrawnView[]): string =>
  drawn.map(({ organization, checkers }) => [organization, ...checkers].join(' ')).join('\n');
