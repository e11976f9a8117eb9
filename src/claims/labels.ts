/**
 * The database as readers of another language see it: its figures, origins and places by their names in that language.
 * For showing only: ids, claims and their wordings stay as they are, and nothing is compared by a name.
 */
import type { Labels, PackedDatabase, PlaceId } from '../types.ts';
import type { Database } from './database.ts';

export function withLabels(packed: PackedDatabase, labels: Labels | null | undefined): PackedDatabase {
  if (!labels) return packed;
  const named = <T extends { id: string; label: string; definition: string; group: string }>(item: T): T => ({
    ...item,
    label: labels.figures[item.id] ?? item.label,
    definition: labels.definitions[item.id] ?? item.definition,
    group: labels.groups[item.group] ?? item.group,
  });
  return {
    ...packed,
    figures: packed.figures.map(named),
    statements: packed.statements.map(named),
    origins: packed.origins.map((origin) => {
      const short = labels.short[origin.id];
      return {
        ...origin,
        label: labels.origins[origin.id] ?? origin.label,
        // The first is the short name; the rest are what a search may find it by, the English label among them.
        aliases: [...(short === undefined ? [] : [short]), ...origin.aliases, origin.label],
      };
    }),
    places: packed.places.map((place) => {
      const name = labels.places[place.id];
      return name === undefined ? place : { ...place, name };
    }),
    sources: packed.sources.map((source) => ({
      ...source,
      subject: labels.subjects[source.id] ?? source.subject,
    })),
  };
}

/** A place by the name its readers know; the id, which is its English name, where it has no other. */
export const placeName = (place: PlaceId, database: Database): string =>
  database.places.get(place)?.name ?? place;
