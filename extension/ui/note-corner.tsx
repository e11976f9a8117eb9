/**
 * The corner of a note's head: one claim back and one on, the pin, the way to move what is pinned, the way out. Buttons only;
 * what they do is given to them.
 */
import type { ComponentChildren } from 'preact';
import type { NoteProps } from './note.tsx';

export function Corner({
  content,
  messages,
  doors,
  pin,
  children,
}: NoteProps & { children?: ComponentChildren }) {
  return (
    <div class="corner">
      {children}
      {pin.on && (
        <button
          class="move"
          type="button"
          aria-label={messages.move}
          title={messages.move}
          onClick={doors.move}
          onKeyDown={doors.push}
        >
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path d="M7 1v12M1 7h12M5 3l2-2 2 2M5 11l2 2 2-2M3 5L1 7l2 2M11 5l2 2-2 2" />
          </svg>
        </button>
      )}
      {content.kind !== 'nothing-selected' && (
        <button
          class="pin"
          type="button"
          aria-pressed={pin.on}
          aria-label={messages.pin}
          title={messages.pin}
          onClick={doors.pin}
        >
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path class="head" d="M4.5 1.5h5M5.2 1.5v4L3 8.2h8L8.8 5.5v-4" />
            <path d="M7 8.2v4.6" />
          </svg>
        </button>
      )}
      <button
        class="close"
        type="button"
        aria-label={messages.close}
        title={messages.close}
        onClick={doors.close}
      >
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <path d="M3 3l8 8M11 3l-8 8" />
        </svg>
      </button>
    </div>
  );
}

export function Steps({ content, messages, doors }: NoteProps) {
  if (content.kind !== 'claim' || content.of < 2) return null;
  return (
    <p class="steps">
      <button
        type="button"
        aria-label={messages.previous}
        title={messages.previous}
        onClick={(event: Event) => doors.go(-1, event)}
      >
        ‹
      </button>
      {messages.position(content.index, content.of)}
      <button
        type="button"
        aria-label={messages.next}
        title={messages.next}
        onClick={(event: Event) => doors.go(1, event)}
      >
        ›
      </button>
    </p>
  );
}
