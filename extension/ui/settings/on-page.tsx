/**
 * What is drawn on a page: marks and which of them, the bubble, the badge; and the look of the extension's own pages.
 */
import { type LanguageChoice, languageChoices } from '../../languages.ts';
import { markedSums, markStyles, themes } from '../../settings.ts';
import { SumGlyph } from '../sums.tsx';
import { Choice, Section, SwitchRow } from './controls.tsx';
import type { PartProps } from './desk.ts';

/** A language by its own name, so that whoever lost their way finds it back. */
export function languageName(choice: LanguageChoice, asBrowser: string): string {
  if (choice === 'browser') return asBrowser;
  const name = new Intl.DisplayNames(choice, { type: 'language' }).of(choice) ?? choice;
  return name.slice(0, 1).toLocaleUpperCase(choice) + name.slice(1);
}

export function OnPage({ view: { settings }, doors, messages: { marks } }: PartProps) {
  const { sums } = settings;
  return (
    <Section id="marks" heading={marks.heading}>
      <Choice
        legend={marks.style}
        values={markStyles}
        chosen={settings.marks}
        onChoose={(style) => void doors.save({ marks: style })}
        label={(style) => (
          <>
            <span class="choice-word">
              {marks.styles[style]} <span class={`mark-sample ${style}`}>{marks.sample}</span>
            </span>
            <span class="hint">{marks.styleHints[style]}</span>
          </>
        )}
      />
      <fieldset class="choice">
        <legend>{marks.sums}</legend>
        <p class="hint">{marks.sumsHint}</p>
        {markedSums.map((sum) => (
          <label key={sum}>
            <input
              type="checkbox"
              checked={sums.includes(sum)}
              onChange={(event) =>
                void doors.save({
                  sums: event.currentTarget.checked
                    ? markedSums.filter((one) => one === sum || sums.includes(one))
                    : sums.filter((one) => one !== sum),
                })
              }
            />
            <span class={`sum sum-${sum}`}>
              <SumGlyph sum={sum} />
              <span class="choice-word">{marks.sum[sum]}</span>
              <span class={`mark-sample line ${sum}`} aria-hidden="true">
                {marks.sample}
              </span>
            </span>
          </label>
        ))}
        <p class="said" role="status">
          {sums.length === 0 ? marks.noSums : ''}
        </p>
      </fieldset>
      <SwitchRow
        label={marks.bubble}
        hint={marks.bubbleHint}
        on={settings.bubble}
        onSwitch={(bubble) => void doors.save({ bubble })}
      />
      <SwitchRow
        label={marks.badge}
        hint={marks.badgeHint}
        on={settings.badge}
        onSwitch={(badge) => void doors.save({ badge })}
      />
      <Choice
        legend={marks.theme}
        values={themes}
        chosen={settings.theme}
        onChoose={(theme) => void doors.save({ theme })}
        label={(theme) => <span class="choice-word">{marks.themes[theme]}</span>}
      />
      <Choice
        legend={marks.language}
        values={languageChoices}
        chosen={settings.language}
        onChoose={(language) => void doors.save({ language })}
        label={(language) => (
          <span class="choice-word" {...(language === 'browser' ? {} : { lang: language })}>
            {languageName(language, marks.asBrowser)}
          </span>
        )}
      />
      <p class="hint">{marks.languageHint}</p>
    </Section>
  );
}
