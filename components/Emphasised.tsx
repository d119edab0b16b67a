import { Fragment } from 'react';

/** A text of the interface, with what stands between `**` in bold. */
export function Emphasised({ children, className }: { children: string; className?: string | undefined }) {
  return children.split('**').map((part, index) =>
    index % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no name but their place
      <Fragment key={index}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <strong key={index} className={className}>
        {part}
      </strong>
    ),
  );
}
