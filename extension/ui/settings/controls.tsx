/**
 * The few controls of the settings page: a switch with its words, a group of choices, a line that says what came of an action.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchRowProps {
  label: string;
  hint?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** The whole row is the target; the words are the name. */
export function SwitchRow({ label, hint, on, onSwitch }: SwitchRowProps) {
  const id = useId();
  return (
    <div class="row">
      <div class="row-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onClick={() => onSwitch(!on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  label: (value: Value) => ComponentChildren;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({
  legend,
  values,
  chosen,
  label,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Always there, so that what comes to stand in it is read out. */
export function Said({ children }: { children?: ComponentChildren }) {
  return (
    <p class="said" role="status">
      {children}
    </p>
  );
}

export function Section({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
