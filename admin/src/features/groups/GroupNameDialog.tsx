import { useT } from '../../i18n/useT'
import { DialogForm } from '../../ui/form/DialogForm'
import { TextInput } from '../../ui/form/TextInput'

type GroupNameDialogProps = {
  title: string
  name?: string
  done: string
  isOpen: boolean
  onClose: () => void
  onName: (name: string) => Promise<unknown>
}

/** The one fact of a group: how it is called. */
export function GroupNameDialog({ title, name, done, isOpen, onClose, onName }: GroupNameDialogProps) {
  const t = useT()

  return (
    <DialogForm<{ name: string }>
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      submitLabel={t('ra.action.save')}
      done={done}
      defaultValues={{ name }}
      onSubmit={(values) => onName(values.name)}
    >
      <TextInput source="name" label={t('companies.fields.name')} isRequired autoFocus />
    </DialogForm>
  )
}
