/**
 * The sign of the extension: two circles that overlap. Decoration only; the name stands beside it.
 */
export function Logo({ size = 18 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <circle cx="6.6" cy="9" r="4.9" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle
        cx="11.4"
        cy="9"
        r="4.9"
        fill="currentColor"
        fill-opacity=".28"
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
