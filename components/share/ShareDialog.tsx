export function ShareDialog(_: { open: boolean; onClose: () => void }) { return null }
