import { sayLabel } from '../../lib/translate';
import { TextAction } from '../../ui/Action';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row } from '../../ui/Row';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import type { SuggestionCardProps } from './cardProps';

/** Whether there is anything to say above the actions. */
export const hasBeforeRow = ({ suggestion, trouble, isStale, elsewhere }: SuggestionCardProps): boolean =>
  trouble !== null || elsewhere !== null || isStale || Boolean(suggestion.beforeSending ?? suggestion.reason);

/** The row above the actions: what did not work, what of ours is in the draft, what to do first, else why this reply. */
export function BeforeRow({ suggestion, trouble, isStale, elsewhere, onUndo }: SuggestionCardProps) {
  const translate = useTranslate();
  if (trouble !== null) return <Notice tone="doubt" text={translate(`panel.draft.${trouble}`)} />;
  if (elsewhere) {
    return (
      <Row>
        <Grey>{translate(`panel.suggestion.inserted.${elsewhere.where}`, { time: elsewhere.time })}</Grey>
        <TextAction onClick={onUndo}>{translate('panel.suggestion.undo')}</TextAction>
      </Row>
    );
  }
  if (isStale) return <Notice tone="doubt" text={translate('panel.suggestion.stale')} />;
  const { beforeSending, reason } = suggestion;
  if (beforeSending) {
    const words = sayLabel(translate, beforeSending.label);
    return (
      <Row>
        <Cut dir="auto" title={words}>
          {words}
        </Cut>
        <SafeLink url={beforeSending.url} label={words} />
      </Row>
    );
  }
  const words = reason ? sayLabel(translate, reason) : '';
  return (
    <Row>
      <Cut dir="auto" title={words}>
        <Grey>{words}</Grey>
      </Cut>
    </Row>
  );
}
