import styled from 'styled-components';
import { color } from '../../ui/color';
import { Hidden } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { diffTexts } from '../say/diff';

const Text = styled.p`
  max-width: 72ch;
  margin: 0;
  font-size: 14px;
  line-height: 20px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  del {
    color: ${color.grey};
    text-decoration: line-through;
  }
  ins {
    background: ${color.recess};
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: ${color.link};
    text-underline-offset: 3px;
  }
`;

/** What was sent with what was taken out of the suggestion: struck through and underlined, never by colour alone. */
export function Diff({ suggested, sent }: { suggested: string; sent: string }) {
  const translate = useTranslate();
  return (
    <Text dir="auto">
      {diffTexts(suggested, sent).map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Part = kind === 'removed' ? 'del' : 'ins';
        return (
          // Pieces of a text have no identity of their own: their place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index}>
            <Hidden>{translate(`team.diff.${kind}`)}</Hidden>
            {text}
          </Part>
        );
      })}
    </Text>
  );
}
