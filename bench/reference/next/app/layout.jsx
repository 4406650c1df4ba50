export const metadata = {
  title: 'Bare framework table',
  description: 'A reference page of the bench: one table, one filter, the framework.',
}

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
