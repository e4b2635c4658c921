import type { Address } from '~/api/company.types'

/** An address as it is written on a parcel, on as few lines as it needs. */
export function AddressLines({ address }: { address: Address }) {
  const { title, address_1, address_2, postal_code, city, province, contact_name, phone } = address
  const lines = [
    title,
    [address_1, address_2].filter(Boolean).join(', '),
    [postal_code, city, province].filter(Boolean).join(', '),
    [contact_name, phone].filter(Boolean).join(', '),
  ].filter(Boolean)
  return (
    <address style={{ fontStyle: 'normal' }}>
      {lines.map((line) => (
        <span key={line} style={{ display: 'block' }}>
          {line}
        </span>
      ))}
    </address>
  )
}
