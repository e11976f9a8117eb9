/**
 * Where the extension reads: pauses, every site, the sites added, the listed ones with their switches.
 * Asks for no access itself; its doors do, within the reader's click.
 */
import { useState } from 'preact/hooks';
import { isPaused, isSiteOn, siteName, withSite } from '../../settings.ts';
import { Said, Section, SwitchRow } from './controls.tsx';
import { hostFrom, type PartProps } from './desk.ts';

type SitesProps = PartProps & { listed: readonly string[] };

export function Sites(props: SitesProps) {
  const { view, doors, messages } = props;
  const { sites } = messages;
  const [said, setSaid] = useState('');
  const { missing, allSites } = view.access;
  return (
    <Section id="sites" heading={sites.heading}>
      <Pause {...props} />
      {missing.length > 0 && (
        <div class="notice">
          <p>{sites.access(missing.length)}</p>
          <button
            type="button"
            class="primary"
            onClick={async () => setSaid((await doors.allowListed()) ? '' : sites.refused)}
          >
            {sites.giveAccess}
          </button>
        </div>
      )}
      <SwitchRow
        label={sites.all}
        hint={sites.allHint}
        on={allSites}
        onSwitch={async (on) =>
          setSaid((await doors.allowAll(on)) ? '' : on ? sites.refused : sites.notTaken)
        }
      />
      <Said>{said}</Said>
      <Added {...props} />
      <Listed {...props} />
    </Section>
  );
}

function Pause({ view, doors, messages: { sites, locale } }: PartProps) {
  const { settings, now } = view;
  const until = settings.pausedUntil;
  const paused = isPaused(settings, now);
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <fieldset class="choice pause">
      <legend>{sites.pause}</legend>
      <p class="hint">{sites.pauseHint}</p>
      {paused ? (
        <button type="button" class="primary" onClick={() => void doors.save({ pausedUntil: null })}>
          {sites.resume}
        </button>
      ) : (
        <div class="buttons">
          <button type="button" class="secondary" onClick={() => void doors.pauseForAnHour()}>
            {sites.hour}
          </button>
          <button type="button" class="secondary" onClick={() => void doors.save({ pausedUntil: 'restart' })}>
            {sites.restart}
          </button>
        </div>
      )}
      <Said>
        {paused &&
          (typeof until === 'number' ? sites.pausedUntil(clock.format(until)) : sites.pausedUntilRestart)}
      </Said>
    </fieldset>
  );
}

function Added({ view, doors, listed, messages: { sites } }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const { added } = view.access;
  const add = async (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (host === null) return setFault(sites.notASite);
    if (listed.some((site) => host === site || host.endsWith(`.${site}`)))
      return setFault(sites.alreadyListed(host));
    const allowed = await doors.addSite(host);
    setFault(allowed ? '' : sites.refused);
    if (allowed) setTyped('');
  };
  return (
    <div class="part-of">
      <h3>{sites.added}</h3>
      {added.length === 0 ? (
        <p class="hint">{sites.noneAdded}</p>
      ) : (
        <ul class="hosts">
          {added.map((host) => (
            <li key={host}>
              <bdi class="host">{host}</bdi>
              <button
                type="button"
                class="link"
                aria-label={sites.removeSite(host)}
                onClick={async () => setFault((await doors.removeSite(host)) ? '' : sites.notTaken)}
              >
                {sites.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={add}>
        <label for="add-site">{sites.addLabel}</label>
        <div class="add-row">
          <input
            id="add-site"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={sites.addHint}
            value={typed}
            aria-invalid={fault !== ''}
            aria-describedby="add-site-said"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setFault('');
            }}
          />
          <button type="submit" class="secondary">
            {sites.add}
          </button>
        </div>
        <p class="said" id="add-site-said" role="status">
          {fault}
        </p>
      </form>
    </div>
  );
}

function Listed({ view: { settings }, doors, listed, messages: { sites } }: SitesProps) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = [...listed].sort().filter((site) => site.includes(wanted));
  const others = settings.sitesOff.filter((host) => !listed.includes(host));
  const flip = (host: string, on: boolean) => void doors.save({ sitesOff: withSite(settings, host, on) });
  return (
    <>
      <div class="part-of">
        <h3>{sites.listed(listed.length)}</h3>
        <label class="unseen" for="search-sites">
          {sites.search}
        </label>
        <input
          id="search-sites"
          type="search"
          placeholder={sites.search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="hint" role="status">
          {wanted !== '' && (found.length === 0 ? sites.noneFound : sites.shown(found.length))}
        </p>
        <ul class="switches">
          {found.map((site) => (
            <li key={site}>
              <SwitchRow
                label={site}
                on={isSiteOn(settings, siteName(site))}
                onSwitch={(on) => flip(site, on)}
              />
            </li>
          ))}
        </ul>
      </div>
      {others.length > 0 && (
        <div class="part-of">
          <h3>{sites.paused}</h3>
          <p class="hint">{sites.pausedHint}</p>
          <ul class="hosts">
            {others.map((host) => (
              <li key={host}>
                <bdi class="host">{host}</bdi>
                <button
                  type="button"
                  class="link"
                  aria-label={sites.switchOnSite(host)}
                  onClick={() => flip(host, true)}
                >
                  {sites.switchOn}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
