import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Tabs } from 'antd';
import { useState } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { Attempt, Delivery } from '../../api/models';
import { problemOf } from '../../api/problem';
import { wallClock } from '../../i18n/dates';
import { usePick, useText } from '../../i18n/text';
import { Shape } from '../../ui/shape';
import { uiText } from '../../ui/ui.text';
import { DeliveryTag } from './delivery-state';
import { deliveriesText } from './deliveries.text';

export function DeliveryDetail({ delivery, mayAct }: { delivery: Delivery; mayAct: boolean }) {
  const t = useText(deliveriesText);
  const ui = useText(uiText);
  const pick = usePick();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [tab, setTab] = useState('attempts');
  const recover = useMutation({
    mutationFn: (body: { deliveryId?: string; fromSequence?: number }) =>
      issue(`/api/endpoints/${delivery.endpointId}/recover-deliveries`, body, { key: newKey() }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['deliveries'] });
      void message.success(t.retried);
    },
    onError: (error) => void message.error(problemOf(error)?.detail ?? ui.noAnswer),
  });
  const stuck = delivery.state === 'retrying' || delivery.state === 'held';
  return (
    <section className="card delivery-detail" aria-label={t.what}>
      <div className="head">
        <div className="row between">
          <h2 className="h2">{pick(delivery.eventZh, delivery.eventEn) || delivery.eventType}</h2>
          <DeliveryTag delivery={delivery} next />
        </div>
        <p className="note" lang="zh-CN">
          {t.lane(delivery.subject, delivery.sequence)}
        </p>
      </div>
      <Tabs
        className="flush-tabs"
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'attempts', label: t.attempts(delivery.attempts.length) },
          { key: 'request', label: t.request, disabled: !delivery.request },
        ]}
      />
      {tab === 'attempts' && (
        <ol className="attempts">
          {delivery.attempts.length === 0 && (
            <p className="second" style={{ padding: '12px 0' }}>
              {t.noAttempts}
            </p>
          )}
          {delivery.attempts.map((attempt, index) => (
            <AttemptRow key={attempt.at} attempt={attempt} number={delivery.attempts.length - index} />
          ))}
        </ol>
      )}
      {tab === 'request' && delivery.request && <RequestSent delivery={delivery} />}
      <div className="foot">
        {mayAct && (
          <>
            {stuck && (
              <Button
                type="primary"
                loading={recover.isPending}
                onClick={() => recover.mutate({ deliveryId: delivery.id })}
              >
                {t.retry}
              </Button>
            )}
            <Button onClick={() => recover.mutate({ fromSequence: delivery.sequence })}>{t.replay}</Button>
          </>
        )}
        <span className="grow" />
        <span className="note">{t.noPersonal}</span>
      </div>
    </section>
  );
}

function AttemptRow({ attempt, number }: { attempt: Attempt; number: number }) {
  const t = useText(deliveriesText);
  const pick = usePick();
  const good = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
  const tone = good ? 'good' : attempt.stage === 'http' ? 'soft' : 'bad';
  const words = attempt.stage === 'http' ? t.http(String(attempt.status ?? '')) : t[attempt.stage];
  return (
    <li>
      <span className="second">{number}</span>
      <time dateTime={attempt.at}>{wallClock(attempt.at).slice(11)}</time>
      <span>
        <span className={`class ${tone}`}>
          <Shape name={good ? 'tick' : attempt.stage === 'http' ? 'triangle' : 'diamond'} size={9} />
          {words}
        </span>
        <span className="note">
          {pick(attempt.noteZh, attempt.noteEn) || (attempt.left ? t.left : t.notLeft)}
        </span>
      </span>
      <span className="second">{t.ms(attempt.durationMs)}</span>
    </li>
  );
}

function RequestSent({ delivery }: { delivery: Delivery }) {
  const t = useText(deliveriesText);
  const ui = useText(uiText);
  const { message } = App.useApp();
  if (!delivery.request) return null;
  const { headers, body } = delivery.request;
  const quote = (value: string) => `'${value.replaceAll("'", `'\\''`)}'`;
  const command = [
    'curl -X POST "$ENDPOINT"',
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    `--data-raw ${quote(body)}`,
  ].join(' \\\n  ');
  return (
    <div className="request">
      <div className="row between note">
        <span>{t.headers}</span>
        <button
          type="button"
          className="link-button"
          onClick={() => void navigator.clipboard.writeText(command).then(() => message.success(ui.copied))}
        >
          {t.copyCommand}
        </button>
      </div>
      <pre>
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      </pre>
      <p className="note">{t.body}</p>
      <pre>{body}</pre>
    </div>
  );
}
