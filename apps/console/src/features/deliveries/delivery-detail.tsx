import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Tabs } from 'antd';
import { useState } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { Attempt, Delivery } from '../../api/models';
import { problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
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
  const endpoint = useQuery({ ...ask.endpoint(delivery.endpointId), enabled: mayAct });
  const act = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) =>
      issue(`/api/endpoints/${delivery.endpointId}/${path}`, body, {
        key: newKey(),
        ifMatch: endpoint.data?.revision,
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['deliveries'] });
      void queries.invalidateQueries({ queryKey: ['endpoint'] });
      void message.success(t.retried);
    },
    onError: (error) => {
      const problem = problemOf(error);
      void message.error(problem?.unmet?.[0]?.zh ?? problem?.title ?? ui.noAnswer);
    },
  });
  const attempts = [...delivery.attempts].sort((a, b) => b.number - a.number);
  const stuck = delivery.state === 'held';
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
          { key: 'request', label: t.request },
        ]}
      />
      {tab === 'attempts' && (
        <ol className="attempts">
          {delivery.attempts.length === 0 && (
            <p className="second" style={{ padding: '12px 0' }}>
              {t.noAttempts}
            </p>
          )}
          {attempts.map((attempt) => (
            <AttemptRow key={attempt.number} attempt={attempt} />
          ))}
        </ol>
      )}
      {tab === 'request' && <RequestSent delivery={delivery} />}
      <div className="foot">
        {mayAct && (
          <>
            {stuck && (
              <Button
                type="primary"
                loading={act.isPending}
                disabled={!endpoint.data}
                onClick={() =>
                  act.mutate({ path: 'lane-releases', body: { lane: delivery.laneId, how: 'retry' } })
                }
              >
                {t.retry}
              </Button>
            )}
            <Button
              disabled={!endpoint.data}
              onClick={() =>
                act.mutate({
                  path: 'recoveries',
                  body: { which: 'all', fromSequence: delivery.sequence },
                })
              }
            >
              {t.replay}
            </Button>
          </>
        )}
        <span className="grow" />
        <span className="note">{t.noPersonal}</span>
      </div>
    </section>
  );
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const t = useText(deliveriesText);
  const good = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
  const tone = good ? 'good' : attempt.stage === 'http' ? 'soft' : 'bad';
  const words = attempt.stage === 'http' ? t.http(String(attempt.status ?? '')) : t[attempt.stage];
  return (
    <li>
      <span className="second">{attempt.number}</span>
      <time dateTime={attempt.at}>{wallClock(attempt.at).slice(11)}</time>
      <span>
        <span className={`class ${tone}`}>
          <Shape name={good ? 'tick' : attempt.stage === 'http' ? 'triangle' : 'diamond'} size={9} />
          {words}
        </span>
        <span className="note">
          {[attempt.failure, attempt.left ? t.left : t.notLeft].filter(Boolean).join(' · ')}
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
