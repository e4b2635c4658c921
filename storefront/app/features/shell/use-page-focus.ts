import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a move to another page the focus stands at its title, as after a full load; filters do not move it. */
export function usePageFocus() {
  const { pathname } = useLocation()
  const seen = useRef(pathname)
  useEffect(() => {
    if (seen.current === pathname) return
    seen.current = pathname
    document.getElementById('page-title')?.focus({ preventScroll: true })
  }, [pathname])
}
