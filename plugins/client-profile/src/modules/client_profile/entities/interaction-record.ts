import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A row of the ledger as stored; numbers stay decimal strings. */
@Entity({ name: 'interaction', schema: 'client_profile' })
export class InteractionRecord {
  @PrimaryColumn({ type: 'text' }) id!: string
  @PrimaryColumn({ type: 'timestamptz', precision: 3 }) occurred_at!: Date
  @Column({ type: 'timestamptz', precision: 3 }) recorded_at!: Date
  @Column({ type: 'text' }) company_id!: string
  @Column({ type: 'text', nullable: true }) person_id!: string | null
  @Column({ type: 'text' }) kind!: string
  @Column({ type: 'text', nullable: true }) product_id!: string | null
  @Column({ type: 'text', nullable: true }) variant_id!: string | null
  @Column({ type: 'text', nullable: true }) sku!: string | null
  @Column({ type: 'text', nullable: true }) category_id!: string | null
  @Column({ type: 'text', nullable: true }) document_id!: string | null
  @Column({ type: 'text', nullable: true }) supplier_id!: string | null
  @Column({ type: 'numeric', nullable: true }) quantity!: string | null
  @Column({ type: 'numeric', nullable: true }) unit_price!: string | null
  @Column({ type: 'numeric', nullable: true }) amount!: string | null
  @Column({ type: 'numeric', nullable: true }) discount!: string | null
  @Column({ type: 'text', nullable: true }) currency!: string | null
  @Column({ type: 'text', nullable: true }) purpose!: string | null
  @Column({ type: 'text', nullable: true }) payment_means!: string | null
  @Column({ type: 'text', nullable: true }) channel!: string | null
  @Column({ type: 'text' }) source!: string
  @Column({ type: 'text' }) source_id!: string
  @Column({ type: 'text', nullable: true }) import_id!: string | null
  @Column({ type: 'jsonb', nullable: true }) details!: Record<string, unknown> | null
}
