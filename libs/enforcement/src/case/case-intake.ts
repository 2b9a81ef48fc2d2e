import { Injectable } from '@nestjs/common';
import type { FileRef, Sealed } from '@shouzheng/kernel';
import { Sealer } from '@shouzheng/platform';
import { FileStore } from '../files/file-store.js';
import type { ItemDto, SignatureDto } from './case-dto.js';
import { caseKeys } from './case-keys.js';
import { type Item, caseStreamId } from './case.state.js';
import type { Signature } from './fieldwork.decider.js';
import { TraceDigests } from './trace-digests.js';

/** What a body holds, as the domain may see it: free text and names sealed, files by their references. */
@Injectable()
export class CaseIntake {
  constructor(
    private readonly sealer: Sealer,
    private readonly fileStore: FileStore,
    private readonly digests: TraceDigests,
  ) {}

  text(caseId: string, text: string): Promise<Sealed> {
    return this.sealer.seal(caseKeys(caseId).facts, text);
  }

  textIfAny(caseId: string, text: string | undefined): Promise<Sealed | undefined> {
    return this.sealer.sealIfAny(caseKeys(caseId).facts, text);
  }

  /** @param record what the person was asked for: each has a key of their own */
  person(caseId: string, record: string, text: string): Promise<Sealed> {
    return this.sealer.seal(caseKeys(caseId).person(record), text);
  }

  async personIfAny(caseId: string, record: string, text: string | undefined): Promise<Sealed | undefined> {
    return text === undefined ? undefined : this.person(caseId, record, text);
  }

  /** Whom or what a penalty hits: sealed, with its digest beside it, so that another one can be told unopened. */
  async objectIfAny(
    caseId: string,
    text: string | undefined,
  ): Promise<{ readonly object?: Sealed; readonly objectDigest?: string }> {
    if (text === undefined) return {};
    return {
      object: await this.text(caseId, text),
      objectDigest: this.digests.ofObject(caseId, text),
    };
  }

  items(caseId: string, items: readonly ItemDto[] = []): Promise<readonly Item[]> {
    return Promise.all(
      items.map(async ({ kind, quantity, name, feature }, index) => {
        const sealedFeature = await this.textIfAny(caseId, feature);
        return {
          no: index + 1,
          kind,
          quantity,
          name: await this.text(caseId, name),
          ...(sealedFeature ? { feature: sealedFeature } : {}),
        };
      }),
    );
  }

  async signature(caseId: string, { kind, note }: SignatureDto): Promise<Signature> {
    const sealed = await this.textIfAny(caseId, note);
    return sealed ? { kind, note: sealed } : { kind };
  }

  /** @throws ProblemError `request.invalid` for a file that is not of this case */
  files(caseId: string, ids: readonly string[] = []): Promise<readonly FileRef[]> {
    return this.fileStore.refs(caseStreamId(caseId), ids);
  }
}
