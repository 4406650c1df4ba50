import { Dialog } from '@/components/ui/Dialog'
import { NavigationLinks } from './NavigationLinks'

/** All pages, where the header has no room for them. */
export function PageMenu({ onClose }: { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Pages" place="side">
      <nav aria-label="All pages" className="flex flex-col gap-1">
        <NavigationLinks all onFollow={onClose} />
      </nav>
    </Dialog>
  )
}
