'use client'

import { FormSubmit, PopupList, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { hasAutosaveEnabled, hasScheduledPublishEnabled } from 'payload/shared'
import type { ReactNode } from 'react'
import { ScheduleDrawer } from './ScheduleDrawer'
import { useSay } from './useSay'

interface PublishControlProps {
  /** What will happen. */
  label: string
  /** Why, for a pointer that rests on it. */
  reason: string
  isDisabled: boolean
  onClick: () => void
  /** Stands in the drawer of what is planned: what a plan would meet now. */
  planNotice?: (close: () => void) => ReactNode
}

/** The main button of a form, with a time for it in its menu. */
export function PublishControl(props: PublishControlProps) {
  const { isDisabled, label, onClick, planNotice, reason } = props
  const { docConfig, globalSlug, id } = useDocumentInfo()
  const isModified = useFormModified()
  const { closeModal, isModalOpen, toggleModal } = useModal()
  const { say } = useSay()

  const canSchedule =
    docConfig !== undefined &&
    hasScheduledPublishEnabled(docConfig) &&
    (globalSlug !== undefined || id !== undefined) &&
    (hasAutosaveEnabled(docConfig) || !isModified)
  const drawerSlug = `schedule-${id ?? globalSlug}`
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        className="publish-control"
        disabled={isDisabled}
        enableSubMenu={canSchedule}
        extraButtonProps={{ title: reason }}
        onClick={onClick}
        size="medium"
        SubMenuPopupContent={
          canSchedule
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  <PopupList.Button
                    id="schedule-publish"
                    onClick={() => {
                      toggleModal(drawerSlug)
                      close()
                    }}
                  >
                    {say({
                      en: 'Publish or unpublish later…',
                      es: 'Publicar o retirar más tarde…',
                    })}
                  </PopupList.Button>
                </PopupList.ButtonGroup>
              )
            : undefined
        }
        type="button"
      >
        {label}
      </FormSubmit>
      {canSchedule && isModalOpen(drawerSlug) && (
        <ScheduleDrawer
          publishNotice={planNotice?.(() => closeModal(drawerSlug))}
          slug={drawerSlug}
        />
      )}
    </>
  )
}
