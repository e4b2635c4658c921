import { FormDataConsumer, useDataProvider } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { Assignment, AssignmentTarget } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { PickInput } from '../../ui/form/PickInput'
import { SelectInput } from '../../ui/form/SelectInput'

const targets = ['company', 'hierarchy', 'group', 'everyone'] as const satisfies AssignmentTarget[]

type AssignDialogProps = { listId: string; isOpen: boolean; onClose: () => void; onAssigned: () => void }

export function AssignDialog({ listId, isOpen, onClose, onAssigned }: AssignDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()

  const assign = async ({ target, target_id }: Pick<Assignment, 'target' | 'target_id'>): Promise<void> => {
    await provider.assign(listId, { target, target_id: target === 'everyone' ? null : target_id })
    onAssigned()
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('price_lists.assignments.add_title')}
      submitLabel={t('price_lists.assignments.add')}
      done="price_lists.assignments.added"
      defaultValues={{ target: 'company' }}
      onSubmit={assign}
    >
      <SelectInput
        source="target"
        label={t('price_lists.assignments.to')}
        isRequired
        choices={targets.map((id) => ({ id, name: t(`price_lists.assignments.choice.${id}`) }))}
      />
      <FormDataConsumer<{ target: AssignmentTarget }>>
        {({ formData: { target } }) =>
          target !== 'everyone' && (
            <PickInput
              key={target}
              source="target_id"
              label={target === 'group' ? t('companies.fields.group') : t('orders.fields.company')}
              resource={target === 'group' ? 'groups' : 'companies'}
              nameOf={({ name }) => name}
              isRequired
            />
          )
        }
      </FormDataConsumer>
    </DialogForm>
  )
}
