import Button, { type ButtonProps } from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'

export type ActionItem = {
  name: string
  label: string
  hint?: string
  isDangerous?: boolean
  onChoose: () => void
}

type ActionMenuProps = Pick<ButtonProps, 'size' | 'sx'> & { label: string; items: ActionItem[] }

/** A button that offers what may be done now; without anything to do there is no button. */
export function ActionMenu({ label, items, ...button }: ActionMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = (): void => setAnchor(null)
  if (!items.length) return null

  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        endIcon={<IconChevronDown size={15} stroke={1.8} />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        {...button}
      >
        {label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {items.map(({ name, label: text, hint, isDangerous, onChoose }) => (
          <MenuItem
            key={name}
            dense
            sx={{ maxWidth: 340, ...(isDangerous && { color: 'var(--danger-ink)' }) }}
            onClick={() => {
              close()
              onChoose()
            }}
          >
            {hint ? (
              <ListItemText
                primary={text}
                secondary={hint}
                slotProps={{ secondary: { sx: { whiteSpace: 'normal' } } }}
              />
            ) : (
              text
            )}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
