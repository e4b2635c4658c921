import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What the profile remembers of a company of the registry, so that it can live in a database of its own. */
@Entity({ name: 'company', schema: 'client_profile' })
export class KnownCompany {
  @PrimaryColumn({ type: 'text' }) company_id!: string
  @Column({ type: 'text' }) name!: string
  @Column({ type: 'text', nullable: true }) legal_name!: string | null
  @Column({ type: 'text', nullable: true }) tax_id!: string | null
  @Column({ type: 'text', nullable: true }) country!: string | null
  @Column({ type: 'text', nullable: true }) city!: string | null
  @Column({ type: 'text', nullable: true }) currency!: string | null
  @Column({ type: 'text', nullable: true }) language!: string | null
  @Column({ type: 'text', array: true, default: '{}' }) roles!: string[]
  @Column({ type: 'text', nullable: true }) verification!: string | null
  @Column({ type: 'text', nullable: true }) parent_id!: string | null
  @Column({ type: 'text', nullable: true }) owner_user_id!: string | null
  @Column({ type: 'boolean', default: false }) is_deleted!: boolean
}
