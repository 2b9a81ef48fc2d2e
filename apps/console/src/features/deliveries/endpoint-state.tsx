import type { Endpoint } from '../../api/models';
import { useText } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';
import { deliveriesText } from './deliveries.text';

const LOOKS: Record<Endpoint['state'], readonly [tag: string, shape: ShapeName]> = {
  active: ['l-normal', 'ring'],
  recovering: ['l-notice', 'triangle'],
  paused: ['l-hatched', 'pause'],
  'pending-approval': ['l-plain', 'pause'],
  gone: ['l-warn', 'diamond'],
};

export function EndpointState({ state }: { state: Endpoint['state'] }) {
  const t = useText(deliveriesText);
  return (
    <span className={`tag ${LOOKS[state][0]}`} data-testid="endpoint-state">
      <Shape name={LOOKS[state][1]} />
      {t[`e_${state}`]}
    </span>
  );
}
