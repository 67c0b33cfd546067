import { Fragment, type ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { groupFacts } from '../derive/factGroups';
import type { KnownFact } from '../derive/known';
import { FactButton } from './FactButton';

/** Scrolls inside: sixty facts push the rest of the panel no further than ten. */
const Box = styled.div`
  max-height: 220px;
  overflow-y: auto;
  overscroll-behavior: contain;
`;

const Group = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  padding: 0 12px;
`;

/** A line of its own in the group that it stands in. */
const Below = styled.div`
  flex-basis: 100%;
  min-width: 0;
  margin-inline: -12px;
`;

const Title = styled.div`
  padding: 4px 12px 0;
  color: ${color.grey};
`;

interface FactListProps {
  facts: KnownFact[];
  openId: string | null;
  onOpen: (id: string) => void;
  /** The open one in detail; it stands right below. */
  children: ReactNode;
}

/** Everything else that was told; where that is much, by what it is about. */
export function FactList({ facts, openId, onOpen, children }: FactListProps) {
  const translate = useTranslate();
  return (
    <Box>
      {groupFacts(facts).map(({ name, facts: members }) => (
        <Fragment key={name}>
          {name !== '' && <Title>{translate(`fact.group.${name}`)}</Title>}
          <Group role="group" aria-label={translate(name === '' ? 'fact.others' : `fact.group.${name}`)}>
            {members.map((fact) => (
              <Fragment key={fact.id}>
                <FactButton fact={fact} isOpen={fact.id === openId} onClick={() => onOpen(fact.id)} />
                {fact.id === openId && <Below>{children}</Below>}
              </Fragment>
            ))}
          </Group>
        </Fragment>
      ))}
    </Box>
  );
}
