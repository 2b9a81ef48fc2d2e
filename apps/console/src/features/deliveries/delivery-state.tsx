import type { Delivery } from '../../api/models';
import { minute } from '../../i18n/dates';
import { useText } from '../../i18n/text';
import { Shape } from '../../ui/shape';
import { deliveriesText } from './deliveries.text';

export function DeliveryTag({ delivery, next }: { delivery: Delivery; next?: boolean }) {
  const t = useText(deliveriesText);
  const status = delivery.attempts.reduce<number | null>((last, one) => one.status ?? last, null);
  switch (delivery.state) {
    case 'delivered':
      return (
        <span className="tag l-plain">
          <Shape name="tick" />
          {t.s_delivered(String(status ?? ''))}
        </span>
      );
    case 'retrying':
      return (
        <span className="tag l-notice">
          <Shape name="triangle" />
          {next && delivery.nextAttemptAt
            ? t.retryAt(minute(delivery.nextAttemptAt).slice(11))
            : t.s_retrying}
        </span>
      );
    case 'queued':
      return (
        <span className="tag l-hatched">
          <Shape name="pause" />
          {t.s_queued}
        </span>
      );
    case 'gone':
      return (
        <span className="tag l-warn">
          <Shape name="diamond" />
          {t.s_gone}
        </span>
      );
    case 'held':
      return (
        <span className="tag l-warn">
          <Shape name="diamond" />
          {t.s_held}
        </span>
      );
    case 'pending':
      return (
        <span className="tag l-normal">
          <Shape name="ring" />
          {t.s_pending}
        </span>
      );
    case 'withdrawn':
      return <span className="tag">{t.s_withdrawn}</span>;
  }
}
