import { TextAction } from '../../ui/Action';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';

/** Where the host keeps the draft back: says so, and leads to the box where it can be looked through all the same. */
export function UnreadRow({ onCheck }: { onCheck: () => void }) {
  const translate = useTranslate();
  const words = translate('panel.guard.unread');
  return (
    <section aria-label={words}>
      <Row>
        <Cut title={words}>
          <Grey>{words}</Grey>
        </Cut>
        <TextAction onClick={onCheck}>{translate('panel.guard.box')} ›</TextAction>
      </Row>
    </section>
  );
}
