import classes from './sealed.module.css'

type Props = { label: string; value: string; note?: string; isLarge?: boolean }

/** Something to be kept or compared letter by letter; one click marks all of it. */
export function Figure({ label, value, note, isLarge = false }: Props) {
  return (
    <div className={classes.kept}>
      <b>{label}</b>
      <code className={`${classes.figure} ${isLarge ? classes.code : ''}`}>{value}</code>
      {note && <p className={classes.quiet}>{note}</p>}
    </div>
  )
}
