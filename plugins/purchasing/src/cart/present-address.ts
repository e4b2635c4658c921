/** An address as a Medusa cart or order holds it. */
export type StoredAddress = Record<
  | 'company'
  | 'first_name'
  | 'address_1'
  | 'address_2'
  | 'city'
  | 'province'
  | 'postal_code'
  | 'country_code'
  | 'phone',
  string | null
>

export function presentAddress({ company, first_name, ...address }: StoredAddress) {
  const { address_1, address_2, city, province, postal_code, country_code, phone } = address

  return {
    company,
    contact_name: first_name,
    address_1,
    address_2,
    city,
    province,
    postal_code,
    country_code,
    phone,
  }
}
