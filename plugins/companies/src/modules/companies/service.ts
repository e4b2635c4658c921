import { InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'
import {
  losesLastAdministrator,
  verificationFault,
  type AdministratorFact,
  type Verification,
} from './domain'
import type { AddressFacts, CompanyFacts, MembershipFacts, OfferedMembership, PersonFacts } from './facts'
import { Company } from './models/company'
import { CompanyAddress } from './models/company-address'
import { CompanyGroup } from './models/company-group'
import { Membership } from './models/membership'
import { Person } from './models/person'
import { VerificationDecision } from './models/verification-decision'
import { placeInHierarchy } from './place-in-hierarchy'
import { addToGroups, arrayLiteral, flush, lockCompany, replaceGroups, run, type Transaction } from './store'

type Decision = {
  company_id: string
  state: Verification
  author_id: string
  reason?: string | null
  at: Date
}
type MembershipChange = Partial<MembershipFacts> & { status?: 'active' | 'removed' }

/** The registry of counterparties: every rule that needs the database in one transaction. */
export class CompaniesModuleService extends MedusaService({
  Company,
  CompanyAddress,
  CompanyGroup,
  Membership,
  Person,
  VerificationDecision,
}) {
  @InjectTransactionManager()
  async addCompany({ group_ids, ...facts }: CompanyFacts, @MedusaContext() tx: Transaction = {}) {
    await this.requireFreeTaxId(facts, null, tx)
    const company = await this.createCompanies({ ...facts, parent_id: null }, tx)
    await flush(tx)
    if (facts.parent_id) await this.moveCompany(company.id, facts.parent_id, tx)
    if (group_ids) await replaceGroups(tx, company.id, group_ids)
    return company
  }

  @InjectTransactionManager()
  async changeCompany(
    id: string,
    { group_ids, parent_id, ...facts }: Partial<CompanyFacts>,
    @MedusaContext() tx: Transaction = {},
  ) {
    const before = await lockCompany<{ tax_id: string | null; country: string | null }>(
      tx,
      id,
      'tax_id, country',
    )
    if (facts.tax_id || facts.country) await this.requireFreeTaxId({ ...before, ...facts }, id, tx)
    if (Object.keys(facts).length) await this.updateCompanies({ id, ...facts }, tx)
    if (parent_id !== undefined) await this.moveCompany(id, parent_id, tx)
    if (group_ids) await replaceGroups(tx, id, group_ids)
  }

  /** @returns the state before the decision. */
  @InjectTransactionManager()
  async decideVerification(decision: Decision, @MedusaContext() tx: Transaction = {}): Promise<Verification> {
    const { company_id, state, author_id, at } = decision
    const reason = decision.reason?.trim() || null
    const { verification: from } = await lockCompany<{ verification: Verification }>(
      tx,
      company_id,
      'verification',
    )
    const fault = verificationFault(from, state, reason)
    if (fault === 'verification_reason_required') refuse(fault, { field: 'reason' })
    if (fault) refuse(fault, { status: 409, field: 'state', details: { from, to: state } })
    await this.updateCompanies({ id: company_id, verification: state }, tx)
    await this.createVerificationDecisions(
      { company_id, from_state: from, to_state: state, author_id, reason, decided_at: at },
      tx,
    )
    return from
  }

  /** The first address of a company, and one marked so, is its default; there is one default at a time. */
  @InjectTransactionManager()
  async saveAddress(
    company_id: string,
    id: string | null,
    facts: Partial<AddressFacts>,
    @MedusaContext() tx: Transaction = {},
  ) {
    await lockCompany(tx, company_id, 'id')
    const others = await this.listCompanyAddresses({ company_id }, {}, tx)
    if (id && !others.some((address) => address.id === id)) refuse('address_not_found', { status: 404 })
    const isDefault = facts.is_default || (!id && !others.length)
    if (isDefault)
      await run(
        tx,
        'update company_address set is_default = false, updated_at = now() where company_id = ? and is_default',
        [company_id],
      )
    const { is_default: _asked, ...rest } = facts
    if (id) return this.updateCompanyAddresses({ id, ...rest, ...(isDefault && { is_default: true }) }, tx)
    return this.createCompanyAddresses({ ...(rest as AddressFacts), company_id, is_default: isDefault }, tx)
  }

  /** Removes an address; when it was the default, the oldest of the rest becomes it. */
  @InjectTransactionManager()
  async dropAddress(company_id: string, id: string, @MedusaContext() tx: Transaction = {}): Promise<void> {
    await lockCompany(tx, company_id, 'id')
    const [address] = await this.listCompanyAddresses({ id, company_id }, {}, tx)
    if (!address) refuse('address_not_found', { status: 404 })
    await run(tx, 'update company_address set deleted_at = now(), is_default = false where id = ?', [id])
    if (!address.is_default) return
    await run(
      tx,
      `update company_address set is_default = true, updated_at = now() where id = (
         select id from company_address where company_id = ? and deleted_at is null order by created_at, id limit 1)`,
      [company_id],
    )
  }

  /** The person behind a Medusa customer, created when the customer is new here. */
  @InjectTransactionManager()
  async ensurePerson(
    identity: { customer_id: string; email: string },
    facts: PersonFacts,
    @MedusaContext() tx: Transaction = {},
  ) {
    const [known] = await this.listPeople({ customer_id: identity.customer_id }, {}, tx)
    if (known) return { person: known, created: false }
    return { person: await this.createPeople({ ...facts, ...identity }, tx), created: true }
  }

  /** Adds a person to a company or brings a removed one back; refused when already active. */
  @InjectTransactionManager()
  async joinCompany(
    company_id: string,
    person_id: string,
    facts: OfferedMembership,
    @MedusaContext() tx: Transaction = {},
  ) {
    await lockCompany(tx, company_id, 'id')
    const [before] = await this.listMemberships({ company_id, person_id }, {}, tx)
    if (before?.status === 'active') refuse('person_already_member', { status: 409, field: 'email' })
    const after = before
      ? await this.updateMemberships({ id: before.id, job_title: null, ...facts, status: 'active' }, tx)
      : await this.createMemberships({ company_id, person_id, ...facts }, tx)
    return { membership: after, before: before ?? null }
  }

  /**
   * Changes or ends a membership of the company; @returns it as it was before.
   * With `keepAdministrator`, taking away the only administrator is refused (`last_administrator`).
   */
  @InjectTransactionManager()
  async changeMembership(
    company_id: string,
    id: string,
    change: MembershipChange,
    keepAdministrator: boolean,
    @MedusaContext() tx: Transaction = {},
  ) {
    await lockCompany(tx, company_id, 'id')
    const memberships = await this.listMemberships({ company_id }, {}, tx)
    const before = memberships.find((one) => one.id === id && one.status === 'active')
    if (!before) refuse('person_not_found', { status: 404 })
    const after = { ...before, ...change } as AdministratorFact
    if (keepAdministrator && losesLastAdministrator(memberships as AdministratorFact[], after))
      refuse('last_administrator', { status: 409 })
    await this.updateMemberships({ id, ...change }, tx)
    return before
  }

  @InjectTransactionManager()
  async saveGroup(
    id: string | null,
    facts: { name?: string; add?: string[]; remove?: string[] },
    @MedusaContext() tx: Transaction = {},
  ): Promise<string> {
    const { name, add = [], remove = [] } = facts
    if (id && !(await this.listCompanyGroups({ id }, {}, tx)).length)
      refuse('group_not_found', { status: 404 })
    if (name) {
      const taken = await run(
        tx,
        'select 1 from company_group where lower(name) = lower(?) and id is distinct from ? and deleted_at is null',
        [name, id],
      )
      if (taken.length) refuse('group_name_taken', { status: 409, field: 'name' })
    }
    const groupId = id ?? (await this.createCompanyGroups({ name: name! }, tx)).id
    if (id && name) await this.updateCompanyGroups({ id, name }, tx)
    await flush(tx)
    await addToGroups(tx, add, [groupId])
    if (remove.length)
      await run(tx, 'delete from company_group_company where group_id = ? and company_id = any(?::text[])', [
        groupId,
        arrayLiteral(remove),
      ])
    return groupId
  }

  @InjectTransactionManager()
  async dropGroup(id: string, @MedusaContext() tx: Transaction = {}): Promise<void> {
    const dropped = await run(tx, 'delete from company_group where id = ? returning id', [id])
    if (!dropped.length) refuse('group_not_found', { status: 404 })
  }

  private async moveCompany(id: string, parentId: string | null, tx: Transaction) {
    if (parentId) await placeInHierarchy(tx, id, parentId)
    await this.updateCompanies({ id, parent_id: parentId }, tx)
  }

  private async requireFreeTaxId(
    facts: { tax_id?: string | null; country?: string | null },
    id: string | null,
    tx: Transaction,
  ) {
    if (!facts.tax_id) return
    const [taken] = await run<{ id: string; name: string }>(
      tx,
      `select id, name from company where tax_id = ? and coalesce(country, '') = ?
       and id is distinct from ? and deleted_at is null`,
      [facts.tax_id, facts.country ?? '', id],
    )
    if (taken)
      refuse('tax_id_taken', {
        status: 409,
        field: 'tax_id',
        params: { name: taken.name },
        details: { company_id: taken.id },
      })
  }
}
