/**
 * The settings page: a list of its sections, and the sections. Told what is set; everything it wants done goes through its doors.
 */
import { Logo } from '../logo.tsx';
import { BackupPart } from './backup.tsx';
import { Rules, Sources } from './behind.tsx';
import { Section } from './controls.tsx';
import type { PartProps, SettingsProps } from './desk.ts';
import { OnPage } from './on-page.tsx';
import { Packs } from './packs.tsx';
import { Sites } from './sites.tsx';

export function SettingsPage(props: SettingsProps) {
  const { messages, database, words } = props;
  const sections = [
    ['marks', messages.marks.heading],
    ['sites', messages.sites.heading],
    ['shortcuts', messages.shortcuts.heading],
    ['rules', messages.rules.heading],
    ['sources', messages.sources.heading],
    ['packs', messages.packs.heading],
    ['privacy', messages.privacy.heading],
    ['backup', messages.backup.heading],
    ['about', messages.about.heading],
  ] as const;
  return (
    <div class="sheet settings">
      <header>
        <h1>
          <Logo size={24} />
          {messages.title}
        </h1>
        <nav aria-label={messages.sections}>
          <ul>
            {sections.map(([id, heading]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <OnPage {...props} />
        <Sites {...props} />
        <Shortcuts {...props} />
        <Rules messages={messages} />
        <Sources {...{ database, words, messages }} />
        <Packs {...props} />
        <Section id="privacy" heading={messages.privacy.heading}>
          <ul class="lines">
            {Object.values(messages.privacy.lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <BackupPart {...props} />
        <About {...props} />
      </main>
    </div>
  );
}

function Shortcuts({ view, doors, messages: { shortcuts } }: PartProps) {
  if (view.shortcuts.length === 0)
    return (
      <Section id="shortcuts" heading={shortcuts.heading}>
        <p class="hint">{shortcuts.unavailable}</p>
      </Section>
    );
  return (
    <Section id="shortcuts" heading={shortcuts.heading}>
      <dl class="keys">
        {view.shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || shortcuts.open}</dt>
            <dd>{keys === '' ? <span class="hint">{shortcuts.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="secondary" onClick={doors.changeShortcuts}>
        {shortcuts.change}
      </button>
      <p class="hint">{shortcuts[view.browser]}</p>
    </Section>
  );
}

function About({ view, doors, database, words, messages: { about } }: SettingsProps) {
  const { figures, statements, sources, claims } = database;
  const newest = [...sources.values()]
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return (
    <Section id="about" heading={about.heading}>
      <dl class="keys">
        <div>
          <dt>{about.version}</dt>
          <dd>{view.version}</dd>
        </div>
        <div>
          <dt>{about.database}</dt>
          <dd>{about.databaseIs(claims.size, figures.size + statements.size, sources.size)}</dd>
        </div>
        {newest !== undefined && (
          <div>
            <dt>{about.newest}</dt>
            <dd>{words.date(newest)}</dd>
          </div>
        )}
      </dl>
      <button type="button" class="link" onClick={doors.openWelcome}>
        {about.welcome}
      </button>
    </Section>
  );
}
