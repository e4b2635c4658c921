import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One rebuild of all projections from the ledger. */
@Entity({ name: 'rebuild', schema: 'client_profile' })
export class RebuildRun {
  @PrimaryColumn({ type: 'text' }) id!: string
  @Column({ type: 'integer' }) fold_version!: number
  @Column({ type: 'text' }) state!: 'running' | 'done' | 'failed'
  @Column({ type: 'bigint', default: 0 }) interactions_total!: string
  @Column({ type: 'bigint', default: 0 }) interactions_done!: string
  @Column({ type: 'integer', default: 0 }) companies_done!: number
  @Column({ type: 'timestamptz', default: () => 'now()' }) started_at!: Date
  @Column({ type: 'timestamptz', nullable: true }) finished_at!: Date | null
  @Column({ type: 'text', nullable: true }) error!: string | null
}
