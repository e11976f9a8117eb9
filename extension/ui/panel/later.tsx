/**
 * A part of the panel whose code is fetched when it is first drawn, so that opening the panel does not wait for it.
 * Draws nothing until then; is there at once from then on.
 */
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let known: ComponentType<Props> | null = null;
  return (props) => {
    const [part, setPart] = useState<{ drawn: ComponentType<Props> } | null>(known && { drawn: known });
    useEffect(() => {
      if (part) return;
      void load().then((loaded) => {
        known = loaded;
        setPart({ drawn: loaded });
      });
    }, [part]);
    return part ? <part.drawn {...props} /> : null;
  };
}
