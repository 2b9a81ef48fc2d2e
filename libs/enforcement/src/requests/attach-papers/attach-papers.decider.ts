import { type FileRef, accept } from '@shouzheng/kernel';
import type { PAPERS, RequestEvent } from '../request.events.js';
import { type RequestCommand, requestCommand } from '../request-command.decider.js';

export interface AttachRequestPapers {
  readonly paper: (typeof PAPERS)[number];
  readonly files: readonly FileRef[];
}

/** The application as it came in, the answer as it was signed; also after the answer, which is scanned last. */
export const attachRequestPapers: RequestCommand<AttachRequestPapers> = requestCommand({
  name: 'attachRequestPapers',
  zh: '附入申请材料',
  en: 'Attach papers to the request',
  roles: ['clue-clerk', 'officer', 'section-head', 'organ-head'],
  guard: () => [],
  decide: ({ paper, files }, { kind }) =>
    accept<RequestEvent>(
      [{ type: 'RequestPapersAttached', data: { paper, files: [...files] } }],
      kind === 'disclosure' ? 'GIP-33' : 'SZ-correction-1',
    ),
});
