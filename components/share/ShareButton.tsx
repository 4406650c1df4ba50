'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { later } from '@/components/ui/later'

const ShareDialog = later(() => import('./ShareDialog').then((module) => module.ShareDialog))

export function ShareButton() {
  const [open, setOpen] = useState(false)
  const [loaded, setLoaded] = useState(false)
  return (
    <>
      <Button
        look="primary"
        aria-haspopup="dialog"
        data-opens="share"
        onClick={() => {
          setLoaded(true)
          setOpen(true)
        }}
      >
        <Icon name="link" />
        <span className="max-sm:sr-only">Share view</span>
      </Button>
      {loaded && <ShareDialog open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
