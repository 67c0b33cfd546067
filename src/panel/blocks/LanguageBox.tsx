import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../../assist/session';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import type { Suggestions } from '../../model/suggestion';
import { IconAction, MainAction, TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PanelParts } from '../parts';
import type { PanelView } from '../usePanel';
import { useFocusInside } from '../writer/useFocusInside';

interface LanguageBoxProps {
  isOpen: boolean;
  assistance: Assistance;
  panel: PanelView;
  repliesIn: PanelParts['repliesIn'];
}

/** Which language the replies are in: the customer's, unless the agent says another for this ticket. It stays while closed. */
export function LanguageBox({ isOpen, assistance, panel, repliesIn }: LanguageBoxProps) {
  const { language: customers } = assistance;
  const [chosen, setChosen] = useState<ReplyLanguage | null>(null);
  const state = useReplies(chosen, assistance, panel, repliesIn);
  if (!isOpen) return null;
  return (
    <Choice
      current={chosen ?? customers}
      customers={customers}
      state={state}
      onClose={() => panel.open(null)}
      onChoose={(language) => setChosen(language === customers ? null : language)}
    />
  );
}

/** Replies in the language that the agent chose. */
interface Chosen {
  language: ReplyLanguage;
  value: Suggestions;
  /** Those in the customer's language, made from the same. */
  basis: Suggestions;
}

/** What was made from something older counts as still coming. */
const inLanguage = (assistance: Assistance, { language, value, basis }: Chosen): Assistance => {
  const { suggestions } = assistance;
  const isLoading = suggestions.isLoading || suggestions.value !== basis;
  return { ...assistance, language, suggestions: { ...suggestions, value, isLoading } };
};

type State = 'done' | 'coming' | 'failed';

/** Has the replies made in that language, and made anew whenever those in the customer's language are. */
function useReplies(
  language: ReplyLanguage | null,
  { suggestions }: Assistance,
  panel: PanelView,
  repliesIn: PanelParts['repliesIn'],
): State {
  const [answer, setAnswer] = useState<{ language: ReplyLanguage; state: State } | null>(null);
  const basis = suggestions.value;
  const shown = useRef<ReplyLanguage | null>(null);
  const latest = useRef(panel);
  useEffect(() => {
    latest.current = panel;
  });
  useEffect(() => {
    const put = (chosen: Chosen | null): void => {
      const { offer, deckActions } = latest.current;
      const next = chosen?.language ?? null;
      // The agent is waiting for it: it takes its place at once.
      if (shown.current !== next) deckActions.expectChange();
      shown.current = next;
      offer(chosen && ((assistance) => inLanguage(assistance, chosen)));
    };
    if (language === null) {
      if (shown.current !== null) put(null);
      return undefined;
    }
    const ending = new AbortController();
    const take = (value: Suggestions | null): void => {
      if (ending.signal.aborted) return;
      put(value && { language, value, basis });
      setAnswer({ language, state: value ? 'done' : 'failed' });
    };
    repliesIn(language, ending.signal).then(take, () => take(null));
    return () => ending.abort();
  }, [language, basis, repliesIn]);
  if (language === null) return 'done';
  return answer?.language === language ? answer.state : 'coming';
}

const Languages = styled(Row)`
  flex-wrap: wrap;
  row-gap: 2px;
`;

interface ChoiceProps {
  current: ReplyLanguage;
  customers: ReplyLanguage;
  state: State;
  onChoose: (language: ReplyLanguage) => void;
  onClose: () => void;
}

function Choice({ current, customers, state, onChoose, onClose }: ChoiceProps) {
  const translate = useTranslate();
  const box = useFocusInside();
  const names = new Intl.DisplayNames([translate.locale], { type: 'language' });
  const told = translate(`panel.replyIn.${state}`, { language: names.of(customers) ?? customers });
  return (
    <div ref={box} role="group" aria-label={translate('panel.person.language')}>
      <Row>
        <Cut title={told}>
          <Toned $tone={state === 'failed' ? 'doubt' : 'plain'} role="status">
            {state === 'done' ? translate('panel.person.language') : told}
          </Toned>
        </Cut>
        <IconAction aria-label={translate('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </IconAction>
      </Row>
      <Languages>
        {REPLY_LANGUAGES.map((language) => {
          const Button = language === current ? MainAction : TextAction;
          return (
            <Button
              key={language}
              aria-pressed={language === current}
              aria-label={names.of(language)}
              {...(language === current && { 'data-first': true })}
              onClick={() => onChoose(language)}
            >
              {language.toUpperCase()}
              {language === customers && <Grey> · {translate('panel.replyIn.customers')}</Grey>}
            </Button>
          );
        })}
      </Languages>
    </div>
  );
}
