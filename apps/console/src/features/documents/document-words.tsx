import type { RegisteredDocument } from '../../api/models';
import { SERVICE_METHODS, VOID_REASONS } from '../../commands/document-forms';
import type { Choice } from '../../commands/form-spec';
import { type Pick2, useText } from '../../i18n/text';
import { Shape } from '../../ui/shape';
import { documentsText } from './documents.text';

function wordOf(list: readonly Choice[], code: string, pick: Pick2): string {
  const known = list.find(([value]) => value === code);
  return known ? pick(known[1], known[2]) : code;
}

export const methodName = (code: string, pick: Pick2) => wordOf(SERVICE_METHODS, code, pick);
export const voidReasonName = (code: string, pick: Pick2) => wordOf(VOID_REASONS, code, pick);

export function DocumentState({ status }: { status: RegisteredDocument['status'] }) {
  const t = useText(documentsText);
  if (status === 'issued') {
    return (
      <span className="tag l-info">
        <Shape name="tick" />
        {t.issued}
      </span>
    );
  }
  return <span className={status === 'voided' ? 'tag l-hatched' : 'tag'}>{t[status]}</span>;
}
