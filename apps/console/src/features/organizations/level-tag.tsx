import type { Level } from '../../api/models';
import { usePick } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';

const SHAPES: Record<Level, ShapeName | null> = {
  normal: 'ring',
  info: null,
  notice: 'triangle',
  warn: 'diamond',
  grave: 'octagon',
  none: null,
};

/** A state with its shape; how grave it is was weighed by the server. */
export function LevelTag({ zh, en, level }: { zh: string; en: string; level: Level }) {
  const pick = usePick();
  const shape = SHAPES[level];
  return (
    <span className={`tag l-${level}`}>
      {shape && <Shape name={shape} />}
      {pick(zh, en)}
    </span>
  );
}
