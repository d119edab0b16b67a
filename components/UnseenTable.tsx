interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Of each row, its cells; the first names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a drawing shows, for screen readers. */
export function UnseenTable({ caption, columns, rows }: Props) {
  return (
    <div className="unseen">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its column
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
