import { useCallback, useEffect, useRef, useState } from 'react'
import type { SupplierRoom } from '~/api/auction-room.types'
import { isOvertaken } from './overtaken'

const KEPT_AS = 'auction-alarm'
const TONES_HZ = [880, 660]
const TONE_S = 0.16
const LOUDNESS = 0.15
const VIBRATION_MS = [120, 80, 120]

function sound() {
  const context = new AudioContext()
  TONES_HZ.forEach((frequency, index) => {
    const tone = context.createOscillator()
    const gain = context.createGain()
    gain.gain.value = LOUDNESS
    tone.frequency.value = frequency
    tone.connect(gain).connect(context.destination)
    tone.start(context.currentTime + index * TONE_S)
    tone.stop(context.currentTime + (index + 1) * TONE_S)
    if (index === TONES_HZ.length - 1) tone.onended = () => void context.close()
  })
}

/** Tells by sound and vibration that somebody got ahead, unless the person has switched that off. */
export function useAlarm(me: SupplierRoom) {
  const [isOn, setOn] = useState(true)
  const [isOvertakenNow, setOvertaken] = useState(false)
  const before = useRef(me)
  useEffect(() => setOn(localStorage.getItem(KEPT_AS) !== 'off'), [])

  useEffect(() => {
    const overtaken = isOvertaken(before.current, me)
    const recovered = me.leads === true || me.last?.seq !== before.current.last?.seq
    before.current = me
    if (recovered) setOvertaken(false)
    if (!overtaken) return
    setOvertaken(true)
    if (!isOn) return
    sound()
    navigator.vibrate?.(VIBRATION_MS)
  }, [me, isOn])

  const toggle = useCallback(() => {
    setOn((was) => {
      localStorage.setItem(KEPT_AS, was ? 'off' : 'on')
      return !was
    })
  }, [])
  return { isOn, toggle, isOvertaken: isOvertakenNow }
}
