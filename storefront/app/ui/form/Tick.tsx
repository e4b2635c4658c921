import classes from './Tick.module.css'

type Props = { label: string; checked: boolean; onChange: () => void }

/** A box to tick in a long list of them. */
export function Tick({ label, checked, onChange }: Props) {
  return (
    <label className={classes.tick}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {label}
    </label>
  )
}
