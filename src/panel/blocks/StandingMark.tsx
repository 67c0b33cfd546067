import type { Standing } from '../../model/fact';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Hidden } from '../../ui/Row';

/** "Confirmed" is a grey check, doubt is amber, a contradiction red; what was not looked up has no mark. */
export function StandingMark({ standing, words }: { standing: Standing; words: string }) {
  if (standing === 'unchecked' || standing === 'sensitive') return null;
  const tone = standing === 'confirmed' ? 'plain' : standing === 'unknown' ? 'doubt' : 'wrong';
  return (
    <Toned $tone={tone}>
      {standing === 'confirmed' ? (
        <Icon name="check" />
      ) : (
        <span aria-hidden="true">{standing === 'unknown' ? '?' : '≠'}</span>
      )}
      <Hidden>{words}</Hidden>
    </Toned>
  );
}
