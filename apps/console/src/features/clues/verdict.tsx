import type { Verdict } from '../../api/models';
import { useText } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';
import { cluesText } from './clues.text';

const LOOKS: Record<
  Verdict,
  readonly [tone: 'normal' | 'warn' | 'notice' | 'none', shape: ShapeName | null]
> = {
  'in-register': ['normal', 'ring'],
  'in-list': ['warn', 'diamond'],
  'in-register-and-list': ['notice', 'triangle'],
  near: ['notice', 'triangle'],
  suspected: ['notice', 'triangle'],
  none: ['none', null],
};

export function VerdictMark({ verdict, tag }: { verdict: Verdict | null; tag?: boolean }) {
  const t = useText(cluesText);
  if (verdict === null) return <span className={tag ? 'tag' : 'verdict'}>{t.screeningNow}</span>;
  const [tone, shape] = LOOKS[verdict];
  return (
    <span className={tag ? `tag l-${tone}` : `verdict v-${tone}`}>
      {shape && <Shape name={shape} />}
      {t[`v_${verdict}`]}
    </span>
  );
}
