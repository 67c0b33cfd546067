import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Approval } from '../../acceptance/learned';
import type { LearnedIssue } from '../../acceptance/learnedCheck';
import { color } from '../../ui/color';
import { DayInput } from '../../ui/DayInput';
import { useTranslate } from '../../ui/TranslateProvider';
import { Line, List } from '../blocks/layout';

const Form = styled.form`
  display: grid;
  gap: 12px;
  max-width: 72ch;
`;

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

const Issue = styled.li<{ $isBlocking: boolean }>`
  color: ${({ $isBlocking, theme }) => ($isBlocking ? color.wrong({ theme }) : color.doubt({ theme }))};
`;

const Check = styled.label`
  display: flex;
  gap: 8px;
`;

interface ApprovalFormProps {
  /** What is made of the pair. */
  into: 'learned' | 'macro';
  proposal: Approval;
  brandName: string;
  groupName: string;
  check: (text: string) => LearnedIssue[];
  isBusy: boolean;
  onSave: (approval: Approval) => void;
  onCancel: () => void;
}

/** The reply as others will be offered it: read, corrected, and what stands in its way said as it is typed. */
export function ApprovalForm(props: ApprovalFormProps) {
  const { into, proposal, brandName, groupName, check, isBusy, onSave, onCancel } = props;
  const translate = useTranslate();
  const [approval, setApproval] = useState(proposal);
  const [isConfirmed, setConfirmed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const issues = check(approval.text);
  const isBlocked = issues.some((each) => each.isBlocking) || approval.title.trim() === '';
  const mustConfirm = issues.length > 0 && !isBlocked;
  const set = (change: Partial<Approval>) => {
    setApproval({ ...approval, ...change });
    setConfirmed(false);
  };
  return (
    <Form
      aria-label={translate(`team.review.form.${into}`)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlocked && (!mustConfirm || isConfirmed) && !isBusy) onSave(approval);
      }}
    >
      <Field>
        <Field.Label isRegular>{translate('team.review.form.title')}</Field.Label>
        <Input
          isCompact
          value={approval.title}
          maxLength={300}
          onChange={(event) => set({ title: event.target.value })}
        />
      </Field>
      <Field>
        <Field.Label isRegular>{translate('team.review.form.text')}</Field.Label>
        <Textarea
          ref={field}
          isCompact
          isResizable
          minRows={6}
          maxRows={18}
          dir="auto"
          value={approval.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </Field>
      <Issues issues={issues} />
      {into === 'learned' && (
        <Scope approval={approval} brandName={brandName} groupName={groupName} onChange={set} />
      )}
      {mustConfirm && (
        <Check>
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
          {translate('team.review.form.confirm')}
        </Check>
      )}
      <Buttons>
        <Button
          size="small"
          type="submit"
          isPrimary
          disabled={isBlocked || (mustConfirm && !isConfirmed) || isBusy}
        >
          {translate(`team.review.form.save.${into}`)}
        </Button>
        <Button size="small" isBasic onClick={onCancel}>
          {translate('ui.cancel')}
        </Button>
      </Buttons>
    </Form>
  );
}

function Issues({ issues }: { issues: readonly LearnedIssue[] }) {
  const translate = useTranslate();
  return (
    <List aria-label={translate('team.review.form.issues')} aria-live="polite">
      {issues.map(({ kind, words, start, isBlocking }) => (
        <Issue key={`${kind}${start}`} $isBlocking={isBlocking}>
          {translate(`team.review.issues.${kind}`, { words })}
        </Issue>
      ))}
    </List>
  );
}

interface ScopeProps {
  approval: Approval;
  brandName: string;
  groupName: string;
  onChange: (change: Partial<Approval>) => void;
}

/** Who is offered it, and until when: nobody who may not read such tickets. */
function Scope({ approval, brandName, groupName, onChange }: ScopeProps) {
  const translate = useTranslate();
  return (
    <>
      <Line>{translate('team.review.form.scope', { brand: brandName, group: groupName })}</Line>
      <Field>
        <Field.Label isRegular>{translate('team.review.form.expires')}</Field.Label>
        <DayInput
          required
          value={approval.expiresOn}
          onChange={(event) => event.target.value !== '' && onChange({ expiresOn: event.target.value })}
        />
      </Field>
    </>
  );
}
