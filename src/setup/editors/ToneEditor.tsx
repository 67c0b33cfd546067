import { useMemo, useState } from 'react';
import type { ReplyLanguage } from '../../model/language';
import { useTranslate } from '../../ui/TranslateProvider';
import { Area } from '../blocks/layout';
import { Field, Heading, Line, Part } from '../../ui/page';
import { DocumentEditor } from '../editing/DocumentEditor';
import type { Choice, TextParts, ToneDraft } from '../editing/parts';
import { Choose, Radios, Text } from './fields';
import { brandOptions } from './brandOptions';

/** How a brand speaks in one language: form of address, greeting, closing. */
export function ToneEditor({
  texts,
  language,
  brands,
  timeZone,
}: {
  texts: TextParts;
  language: ReplyLanguage;
  brands: readonly Choice[];
  timeZone: string;
}) {
  const translate = useTranslate();
  const [brandId, setBrandId] = useState<number | null>(null);
  const keeper = useMemo(() => texts.toneKeeper(brandId, language), [texts, brandId, language]);
  const start: ToneDraft = { brandId, language, address: 'formal', greeting: null, closing: null };
  const say = ({ isOff, address, greeting, closing }: ToneDraft) =>
    isOff
      ? translate('setup.tone.usual')
      : [translate(`setup.tone.addresses.${address}`), greeting ?? '–', closing ?? '–'].join('\n');
  return (
    <Part aria-labelledby="setup-tone">
      <Heading id="setup-tone">{translate('setup.tone.title')}</Heading>
      <Line>{translate('setup.tone.what', { name: '{customer.firstName}' })}</Line>
      <Choose
        label={translate('setup.tone.brand')}
        value={brandId === null ? '' : String(brandId)}
        options={brandOptions(brands, translate('setup.texts.allBrands'))}
        onChange={(value) => setBrandId(value === '' ? null : Number(value))}
      />
      <DocumentEditor
        key={`${brandId ?? ''} ${language}`}
        keeper={keeper}
        start={start}
        timeZone={timeZone}
        sayContent={say}
        validate={(draft) => (draft.isOff ? [] : texts.validateTone(draft))}
        reset={{
          label: translate('setup.tone.backToUsual'),
          content: () => ({ ...start, isOff: true }),
          isReset: ({ isOff }) => isOff === true,
        }}
      >
        {(draft, change) => {
          const edit = (next: Partial<ToneDraft>) => change({ ...draft, ...next, isOff: false });
          return (
            <>
              <Radios
                label={translate('setup.tone.address')}
                name="setup-address"
                value={draft.address}
                choices={(['formal', 'informal'] as const).map((id) => ({
                  id,
                  name: translate(`setup.tone.addresses.${id}`),
                }))}
                onChange={(address) => edit({ address })}
              />
              <Text
                label={translate('setup.tone.greeting')}
                value={draft.greeting ?? ''}
                onChange={(greeting) => edit({ greeting: greeting === '' ? null : greeting })}
              />
              <Field>
                {translate('setup.tone.closing')}
                <Area
                  rows={3}
                  value={draft.closing ?? ''}
                  onChange={({ target }) => edit({ closing: target.value === '' ? null : target.value })}
                />
              </Field>
            </>
          );
        }}
      </DocumentEditor>
    </Part>
  );
}
