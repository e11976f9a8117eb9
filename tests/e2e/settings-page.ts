/** The settings page as a person uses it: what it says, its controls by their names, a file given to it. */
import { type Surface, type Tab, until } from '../browsers/browser.ts';

export const says = (page: Surface, wanted: string) =>
  until(`the settings to say “${wanted}”`, () =>
    page.run((text) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(text), wanted),
  );

/** Middle of the control with that name, in view; real input needs a place. */
export const placeOf = (page: Surface, name: string) =>
  until(`“${name}” on the settings page`, () =>
    page.run((wanted) => {
      const named = (element: Element) => {
        const by = element.getAttribute('aria-labelledby');
        const label = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label');
        return label ?? element.closest('label')?.textContent ?? element.textContent ?? '';
      };
      const controls = [...document.querySelectorAll('button, input, summary')].filter(
        (one) => one.getClientRects().length > 0,
      );
      const control =
        controls.find((one) => named(one).trim() === wanted) ??
        controls.find((one) => named(one).trim().startsWith(wanted));
      if (!control) return null;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, name),
  );

export const press = async (page: Tab, name: string) => page.click(await placeOf(page, name));

/** Gives the hidden file field of a section a file, as choosing one does. */
export const chooseFileIn = (page: Surface, section: string, content: string, name = 'settings.json') =>
  page.run(
    ([section, content, name]) => {
      const field = document.querySelector<HTMLInputElement>(`#${section} input[type=file]`);
      if (!field) throw new Error('No field for a file.');
      const files = new DataTransfer();
      files.items.add(new File([content ?? ''], name ?? '', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [section, content, name],
  );
