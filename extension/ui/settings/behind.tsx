/**
 * What stands behind a note: the rules in plain words, the sources with their claims, and where each claim stands in its article.
 * Reads the table of rules and the database; decides nothing.
 */
import type { Database } from '../../../src/claims/database.ts';
import { RULES } from '../../../src/matching/rules.ts';
import type { Claim, Source } from '../../../src/types.ts';
import type { SettingsMessages } from '../messages/en-settings.ts';
import { labelOf } from '../panel/labels.ts';
import type { Words } from '../words.ts';
import { Section } from './controls.tsx';

const parts = ['A', 'B', 'C', 'D'] as const;

export function Rules({ messages: { rules } }: { messages: SettingsMessages }) {
  return (
    <Section id="rules" heading={rules.heading}>
      <p>{rules.lead}</p>
      {parts.map((part) => {
        const of = RULES.filter((rule) => rule.part === part);
        return (
          of.length > 0 && (
            <details key={part}>
              <summary>{rules.parts[part]}</summary>
              <ol class="rules" start={of[0]?.number ?? 1}>
                {of.map((rule) => (
                  <li key={rule.number} value={rule.number} lang="en">
                    {rule.says}
                  </li>
                ))}
              </ol>
            </details>
          )
        );
      })}
    </Section>
  );
}

interface SourcesProps {
  database: Database;
  words: Words;
  messages: SettingsMessages;
}

export function Sources(props: SourcesProps) {
  const { database, messages } = props;
  const { sources, claims } = database;
  return (
    <Section id="sources" heading={messages.sources.heading}>
      <p>{messages.sources.lead(sources.size, claims.size)}</p>
      {[...sources.values()].map((source) => (
        <SourcePart key={source.id} {...props} source={source} />
      ))}
    </Section>
  );
}

/** Paragraphs are shorter than that. */
const placeIn = ({ at }: Claim) => (at ? at.paragraph * 1e6 + at.start : 0);

function SourcePart({ source, database, words, messages: { sources } }: SourcesProps & { source: Source }) {
  const claims = database.packed.claims
    .filter((claim) => claim.source === source.id)
    .sort((one, other) => placeIn(one) - placeIn(other));
  const said = source.publisher !== null && source.title !== null ? source.title : source.subject;
  return (
    <details class="source">
      <summary>
        <bdi class="source-name">{words.source(source.id)}</bdi>
        <span class="hint">
          {words.date(source.date)} · {sources.claims(claims.length)}
        </span>
      </summary>
      <p class="hint">
        <bdi>{said}</bdi>
        {source.author !== null && ` · ${sources.by(source.author)}`}
        {source.dateBasis === 'inferred' && ` · ${sources.inferred}`}
        {' · '}
        {source.url === null ? (
          sources.noLink
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {sources.link}
          </a>
        )}
      </p>
      <ol class="source-claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <span class="source-figure">{labelOf(database, claim.figure)}</span>
            {claim.quantity && <span class="value"> {words.quantity(claim.quantity)}</span>}
            <p lang="en">{claim.wording}</p>
            <p class="hint">
              {words.date(claim.asOf)} · {words.origin(claim.origin)}
              {claim.at && ` · ${sources.paragraph(claim.at.paragraph)}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
