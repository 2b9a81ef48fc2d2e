import type { RequestItem } from '../../api/models';
import { useText } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';
import { requestsText } from './requests.text';

const LOOKS: Readonly<Record<RequestItem['status'], readonly [look: string, shape: ShapeName]>> = {
  received: ['l-info', 'ring'],
  incomplete: ['l-hatched', 'pause'],
  answered: ['l-plain', 'tick'],
};

/** While the applicant completes it, nothing is due from the organ. */
export function RequestState({ status }: { status: RequestItem['status'] }) {
  const t = useText(requestsText);
  const [look, shape] = LOOKS[status];
  return (
    <span className={`tag ${look}`} data-testid="request-state">
      <Shape name={shape} />
      {t[status]}
    </span>
  );
}
