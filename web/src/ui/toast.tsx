import { X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { createContext, use, useState, type JSX, type ReactNode } from 'react';

interface Note {
  readonly id: number;
  readonly text: string;
}

const ToastContext = createContext<(text: string) => void>(() => {});

/** Says a short sentence at the edge of the page, for things that were done: "Copied". */
export function useToast(): (text: string) => void {
  return use(ToastContext);
}

/** Holds what `useToast` says. Once, in `app/providers.tsx`. */
export function ToastProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  function say(text: string): void {
    setNotes((now) => [...now.slice(-2), { id: (now.at(-1)?.id ?? 0) + 1, text }]);
  }
  return (
    <ToastContext value={say}>
      <Radix.Provider label="Notice" duration={6000}>
        {children}
        {notes.map(({ id, text }) => (
          <Radix.Root
            key={id}
            onOpenChange={(open) => {
              if (!open) setNotes((now) => now.filter((note) => note.id !== id));
            }}
            className="flex items-center gap-3 rounded-lg bg-ink px-4 py-3 text-[0.9375rem] text-page shadow-card"
          >
            <Radix.Description className="grow">{text}</Radix.Description>
            <Radix.Close aria-label="Close" className="rounded p-1">
              <X aria-hidden className="size-4" />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className="no-print fixed inset-x-4 bottom-4 z-50 mx-auto grid max-w-md gap-2 sm:right-6 sm:left-auto sm:mx-0" />
      </Radix.Provider>
    </ToastContext>
  );
}
