/** A page's picture is named after its path: `/meshes/linkerd/` has `meshes-linkerd`. */
export function pictureName(path: string): string {
  return path.split('/').filter(Boolean).join('-') || 'home'
}
