import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { client, data } from '../../api/client';
import type { Deadline, Timer } from '../../api/models';
import { longDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { BasisMark, rulePath } from '../../ui/cite';
import { CopyButton } from '../../ui/copy-button';
import { DateField, isDate } from '../../ui/date-field';
import { ErrorCard } from '../../ui/states';
import { Link } from 'react-router';
import { timersText } from './timers.text';

/** Asks the legal clock for a date; nothing is computed here. */
export function Calculator({ timer }: { timer: Timer }) {
  const t = useText(timersText);
  const pick = usePick();
  const { today } = useSystem();
  const [startsOn, setStartsOn] = useState(today);
  const [days, setDays] = useState('');
  const [cause, setCause] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const excluded = cause !== '' && isDate(from) && isDate(to);
  const ready = isDate(startsOn) && (timer.document !== 'sets' || /^\d+$/.test(days));
  const mutation = useMutation({
    mutationFn: () =>
      data(
        client.POST('/api/deadlines', {
          body: {
            timer: timer.code,
            startsOn,
            facts: {
              ...(days ? { days: Number(days) } : {}),
              ...(excluded ? { exclusions: [{ from, to, cause }] } : {}),
            },
          },
        }),
      ),
  });
  return (
    <form
      className="calculator"
      aria-label={t.calculator}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) mutation.mutate();
      }}
    >
      <div className="field">
        <label htmlFor="calc-starts">{t.startsOn}</label>
        <DateField id="calc-starts" value={startsOn} onChange={setStartsOn} />
      </div>
      {timer.document !== null && (
        <div className="field">
          <label htmlFor="calc-days">{t.days}</label>
          <Input
            id="calc-days"
            style={{ width: 136 }}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value.trim())}
          />
        </div>
      )}
      {timer.exclusions.length > 0 && (
        <>
          <div className="field">
            <label htmlFor="calc-cause">{t.cause}</label>
            <Select
              id="calc-cause"
              style={{ width: '100%' }}
              value={cause}
              options={[
                { value: '', label: t.noCause },
                ...timer.exclusions.map((one) => ({ value: one.cause, label: pick(one.zh, one.en) })),
              ]}
              onChange={setCause}
            />
          </div>
          {cause && (
            <div className="row wrap">
              <DateField id="calc-from" aria-label={t.excludeFrom} value={from} onChange={setFrom} />
              <span aria-hidden="true">—</span>
              <DateField id="calc-to" aria-label={t.excludeTo} value={to} onChange={setTo} />
            </div>
          )}
        </>
      )}
      <Button htmlType="submit" type="primary" loading={mutation.isPending} disabled={!ready}>
        {t.compute}
      </Button>
      {mutation.isError && <ErrorCard error={mutation.error} what={t.compute} />}
      {mutation.data && <Result deadline={mutation.data} />}
    </form>
  );
}

function Result({ deadline }: { deadline: Deadline }) {
  const t = useText(timersText);
  const lang = useLang();
  const pick = usePick();
  const steps = deadline.steps.map(
    (step) => `${pick(step.zh, step.en)}${step.rule ? `（${step.rule}）` : ''}`,
  );
  return (
    <div className="result" role="status">
      <p className="row">
        <span className="second">{t.due}</span>
        <b className="date">{longDate(deadline.dueOn, lang)}</b>
        <CopyButton text={steps.join('\n')} label={t.steps} />
      </p>
      {deadline.warnOn !== deadline.dueOn && (
        <p className="note">
          {t.warn} {longDate(deadline.warnOn, lang)}
        </p>
      )}
      {deadline.provisional && <p className="tag l-hatched">{t.provisional}</p>}
      <ol aria-label={t.steps}>
        {deadline.steps.map((step, index) => (
          <li key={index}>
            {pick(step.zh, step.en)}
            {step.rule && (
              <span className="note">
                {' '}
                <Link to={rulePath(step.rule)}>{step.rule}</Link>
                <BasisMark mark={step.mark} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
