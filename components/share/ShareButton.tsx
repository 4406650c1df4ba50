'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { later } from '@/components/ui/later'

const ShareDialog = later(() => import('./ShareDialog').then((module) => module.ShareDialog))

export function ShareButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look="primary"
        aria-haspopup="dialog"
        data-opens="share"
        onClick={() => setOpen(true)}
        {...ShareDialog.opener}
      >
        <Icon name="link" />
        <span className="max-sm:sr-only">Share view</span>
      </Button>
      {open && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  )
}
