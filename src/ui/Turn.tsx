/**
 * A quiet button for a step back or on, named by what it leads to. Where there is none (`name` is null) it
 * stays and does nothing, so that the focus is not lost with the last step.
 */
export function Turn(props: { label: string; name: string | null; onTurn: () => void }) {
  const { label, name, onTurn } = props;
  return (
    <button
      type="button"
      className="quiet"
      aria-disabled={name === null}
      aria-label={name ?? label}
      title={name ?? undefined}
      onClick={() => name !== null && onTurn()}
    >
      <bdi>{label}</bdi>
    </button>
  );
}
