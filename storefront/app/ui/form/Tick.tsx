import { useEffect, useState } from 'react'
import classes from './Tick.module.css'

type Props = { label: string; checked: boolean; onChange: () => void }

/** A box to tick in a long list of them; it shows the press at once, whatever the press sets going. */
export function Tick({ label, checked, onChange }: Props) {
  const [shown, setShown] = useState(checked)
  useEffect(() => setShown(checked), [checked])
  const toggle = () => {
    setShown(!shown)
    onChange()
  }

  return (
    <label className={classes.tick}>
      <input type="checkbox" checked={shown} onChange={toggle} />
      {label}
    </label>
  )
}
