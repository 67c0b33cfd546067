import { useEffect, useMemo, useState } from 'react';
import { sayLabel } from '../../lib/translate';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import { useTranslate } from '../../ui/TranslateProvider';
import { Area, Columns, Exact } from '../blocks/layout';
import { Field, Heading, Line, Part } from '../../ui/page';
import { DocumentEditor } from '../editing/DocumentEditor';
import type { Choice, EditingParts, TextDraft, TextParts, TextPlace } from '../editing/parts';
import { brandOptions } from './brandOptions';
import { Choose } from './fields';
import { ToneEditor } from './ToneEditor';

/** From this share of the longest text on it is said how much is left. */
const NEARLY = 0.8;

/** The texts of replies and the tone of brands, in one language. */
export function TextsEditor({ parts, timeZone }: { parts: EditingParts; timeZone: string }) {
  const translate = useTranslate();
  const own = translate.locale.slice(0, 2);
  const [language, setLanguage] = useState<ReplyLanguage>(
    REPLY_LANGUAGES.find((each) => each === own) ?? 'en',
  );
  const [texts, setTexts] = useState<TextParts | null>(null);
  const [isFailed, setFailed] = useState(false);
  const brands = useBrands(parts);
  useEffect(() => {
    let isGone = false;
    parts.texts(language).then(
      (found) => !isGone && setTexts(found),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [parts, language]);
  return (
    <>
      <Choose
        label={translate('setup.texts.language')}
        value={language}
        options={REPLY_LANGUAGES.map((value) => ({ value, label: sayLanguage(value, translate.locale) }))}
        onChange={(value) => {
          setTexts(null);
          setLanguage(REPLY_LANGUAGES.find((each) => each === value) ?? 'en');
        }}
      />
      {isFailed && <Line role="alert">{translate('ui.broken')}</Line>}
      {!texts && !isFailed && <Line role="status">{translate('setup.edit.loading')}</Line>}
      {texts && (
        <>
          <TextPart key={language} texts={texts} language={language} brands={brands} timeZone={timeZone} />
          <ToneEditor texts={texts} language={language} brands={brands} timeZone={timeZone} />
        </>
      )}
    </>
  );
}

const sayLanguage = (language: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;

interface PartProps {
  texts: TextParts;
  language: ReplyLanguage;
  brands: readonly Choice[];
  timeZone: string;
}

function TextPart({ texts, language, brands, timeZone }: PartProps) {
  const translate = useTranslate();
  const [situation, setSituation] = useState(texts.situations[0]?.situation ?? '');
  const [brandId, setBrandId] = useState<number | null>(null);
  const [channel, setChannel] = useState<TextPlace['channel']>(null);
  const entry = texts.situations.find((each) => each.situation === situation);
  const ours = entry?.text ?? '';
  const place = useMemo(
    (): TextPlace => ({ situation, language, brandId, channel }),
    [situation, language, brandId, channel],
  );
  const keeper = useMemo(() => texts.textKeeper(place), [texts, place]);
  return (
    <Part aria-labelledby="setup-texts">
      <Heading id="setup-texts">{translate('setup.texts.title')}</Heading>
      <Line>{translate('setup.texts.what')}</Line>
      <Columns>
        <Choose
          label={translate('setup.texts.situation')}
          value={situation}
          options={texts.situations.map((each) => ({
            value: each.situation,
            label: `${sayLabel(translate, each.title)} (${each.situation})`,
          }))}
          onChange={setSituation}
        />
        <Choose
          label={translate('setup.texts.brand')}
          value={brandId === null ? '' : String(brandId)}
          options={brandOptions(brands, translate('setup.texts.allBrands'))}
          onChange={(value) => setBrandId(value === '' ? null : Number(value))}
        />
        <Choose
          label={translate('setup.texts.channel')}
          value={channel ?? ''}
          options={['', 'email', 'messaging'].map((value) => ({
            value,
            label: translate(`setup.texts.channels.${value || 'all'}`),
          }))}
          onChange={(value) => setChannel(value === 'email' || value === 'messaging' ? value : null)}
        />
      </Columns>
      <DocumentEditor
        key={JSON.stringify(place)}
        keeper={keeper}
        start={{ ...place, text: ours }}
        timeZone={timeZone}
        sayContent={({ isOff, text }) => (isOff ? translate('setup.texts.ours') : text)}
        validate={(draft) => (draft.isOff ? [] : texts.validateText(draft))}
        reset={{
          label: translate('setup.texts.backToOurs'),
          content: () => ({ ...place, text: ours, isOff: true }),
          isReset: ({ isOff }) => isOff === true,
        }}
      >
        {(draft, change, _save, kept) => (
          <>
            <Line>
              {translate(kept && !kept.content.isOff ? 'setup.texts.yoursHolds' : 'setup.texts.oursHolds')}
            </Line>
            <Columns>
              <Field>
                {translate('setup.texts.text')}
                <Area
                  rows={12}
                  lang={language}
                  value={draft.text}
                  onChange={({ target }) => change({ ...draft, text: target.value, isOff: false })}
                />
                <Size draft={draft} most={texts.mostCharacters} />
              </Field>
              <div>
                {translate('setup.texts.preview')}
                <Exact lang={language} aria-label={translate('setup.texts.preview')} role="group">
                  {texts.preview(draft) ?? translate('setup.texts.noPreview')}
                </Exact>
              </div>
            </Columns>
            {entry && (
              <Line>
                {translate('setup.texts.values', {
                  values: entry.values.map((name) => `{${name}}`).join(' '),
                  conditions: entry.conditions.join(', '),
                })}
              </Line>
            )}
          </>
        )}
      </DocumentEditor>
    </Part>
  );
}

function Size({ draft, most }: { draft: TextDraft; most: number }) {
  const translate = useTranslate();
  const { length } = draft.text;
  return length < most * NEARLY ? null : <Line>{translate('setup.edit.size', { length, most })}</Line>;
}

function useBrands({ readChoices }: EditingParts): readonly Choice[] {
  const [brands, setBrands] = useState<readonly Choice[]>([]);
  useEffect(() => {
    const reading = new AbortController();
    readChoices(reading.signal).then(
      (choices) => setBrands(choices.brands),
      () => undefined, // texts for all brands can be written all the same
    );
    return () => reading.abort();
  }, [readChoices]);
  return brands;
}
