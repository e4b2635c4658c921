import scryptKdf from 'scrypt-kdf'

/** The parameters Medusa's emailpass provider hashes with when none are configured. */
const COST = { logN: 15, r: 8, p: 1 }

/** A password as Medusa's emailpass provider stores it: about 100 ms of work on purpose. */
export const passwordHash = async (password: string): Promise<string> =>
  (await scryptKdf.kdf(password, COST)).toString('base64')
