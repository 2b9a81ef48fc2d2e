import type { Verdict } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';
import { cluesText } from './clues.text';
import { verdictName } from './match-reasons';

const LOOKS: Record<
  Verdict,
  readonly [tone: 'normal' | 'warn' | 'notice' | 'none', shape: ShapeName | null]
> = {
  registered: ['normal', 'ring'],
  banned: ['warn', 'diamond'],
  'on-warning-list': ['warn', 'diamond'],
  'registered-and-listed': ['notice', 'triangle'],
  'look-alike': ['notice', 'triangle'],
  'needs-checking': ['notice', 'triangle'],
  'no-match': ['none', null],
};

export function VerdictMark({ verdict, tag }: { verdict: Verdict | null; tag?: boolean }) {
  const t = useText(cluesText);
  const pick = usePick();
  if (verdict === null) return <span className={tag ? 'tag' : 'verdict'}>{t.screeningNow}</span>;
  const [tone, shape] = LOOKS[verdict];
  return (
    <span className={tag ? `tag l-${tone}` : `verdict v-${tone}`}>
      {shape && <Shape name={shape} />}
      {verdictName(verdict, pick)}
    </span>
  );
}
