import type { Message } from '../../model/transcript';

/** Of a form's answers those that the message's own text does not tell: some services send them both ways. */
export function untoldAnswers({ text, form }: Pick<Message, 'text' | 'form'>): Message['form'] {
  const lines = text.split('\n');
  const isTold = ({ label, value }: Message['form'][number]): boolean =>
    value !== '' && lines.some((line) => line.includes(label) && line.endsWith(value));
  return form.filter((answer) => !isTold(answer));
}
