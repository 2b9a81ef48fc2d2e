import type { DeliveryBooks } from '../../api/models';
import { useText } from '../../i18n/text';
import { Shape } from '../../ui/shape';
import './deliveries.css';
import { deliveriesText } from './deliveries.text';

/** The books stand on top: what was due is what was sent, waits, is held or was withdrawn. */
export function Books({ books }: { books: DeliveryBooks }) {
  const t = useText(deliveriesText);
  const { balanced } = books;
  const parts = [
    ['', t.due, books.due],
    ['=', t.delivered, books.delivered],
    ['+', t.pendingN, books.pending],
    ['+', t.held, books.held],
    ['+', t.withdrawn, books.withdrawn],
  ] as const;
  return (
    <section className="card books" aria-label={`${t.books}：${t.equation}`}>
      {parts.map(([sign, name, value]) => (
        <span key={name} style={{ display: 'contents' }}>
          {sign && <span className="sign">{sign}</span>}
          <span className="figure">
            <span className="note">{name}</span>
            <b>{value}</b>
          </span>
        </span>
      ))}
      <span className="grow" />
      <span className={balanced ? 'tag l-normal' : 'tag l-grave'}>
        <Shape name={balanced ? 'tick' : 'octagon'} />
        {t.books} {balanced ? t.balanced : t.unbalanced}
      </span>
    </section>
  );
}
