import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/queries';
import { useText } from '../../i18n/text';
import { CiteList } from '../../ui/cite';
import { ErrorCard } from '../../ui/states';
import * as words from './case-words';
import { decisionsText } from './decisions.text';

/** The fine with its add-on on the day, and the steps that led to it; the server counted them. */
export function FineAccount({ caseId, decision }: { caseId: string; decision: string }) {
  const t = useText(decisionsText);
  const word = words.useWord();
  const query = useQuery(ask.fineAccount(caseId, decision));
  if (query.isError && !query.data)
    return <ErrorCard error={query.error} what={t.accountFailed} onRetry={() => void query.refetch()} />;
  const account = query.data;
  if (!account) return <div style={{ minHeight: 60 }} aria-busy="true" />;
  const sums = [
    [t.principal, account.principalFen],
    [t.paid, account.paidFen],
    [t.unpaid, account.unpaidFen],
    [t.addOn, account.addOnFen],
    [t.addOnPaid, account.addOnPaidFen],
  ] as const;
  return (
    <div className="fine-account" data-testid="fine-account">
      <div className="record-head">
        <h4>{t.fine}</h4>
        <span className="note">{t.asOf(account.asOf)}</span>
        <CiteList cites={account.citations} />
      </div>
      <dl className="sums">
        {sums.map(([label, fen]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="amount">{words.yuan(fen)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {account.overdueDays === 0 && account.frozenDays === 0
          ? t.noOverdue
          : [
              t.overdueDays(account.overdueDays),
              account.frozenDays > 0 && t.frozenDays(account.frozenDays),
              account.capped ? t.capped : t.cap,
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {account.steps.length > 0 && (
        <table className="account-steps">
          <caption className="sr-only">{t.addOn}</caption>
          <thead>
            <tr>
              <th>{t.stepFrom}</th>
              <th>{t.stepTo}</th>
              <th className="right">{t.stepDays}</th>
              <th className="right">{t.stepBase}</th>
              <th className="right">{t.stepWhy}</th>
            </tr>
          </thead>
          <tbody>
            {account.steps.map((step) => (
              <tr key={step.from}>
                <td>{step.from}</td>
                <td>{step.to}</td>
                <td className="right">{step.days}</td>
                <td className="right amount">{words.yuan(step.baseFen)}</td>
                <td className="right">{step.frozen ? word(words.FROZEN, step.frozen) : t.counted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
