/**
 * Runs in the head before the first paint: a page that was opened with a query hides its view
 * (`html[data-deep] [data-await-view]`) until that query has been applied, so that no row which the link excludes is
 * ever painted. If the scripts of the page fail or do not come, it shows its default view.
 */
export const DEEP_LINK_SCRIPT = `if(location.search.length>1){let d=document.documentElement.dataset,show=()=>{delete d.deep};d.deep='';setTimeout(show,10000);addEventListener('error',e=>{if(e.target.tagName==='SCRIPT')show()},true)}`

/** Likewise for compact rows, so that the table does not jump once the settings have been read. */
export const DENSITY_SCRIPT = `try{if(JSON.parse(localStorage.getItem('which-mesh:settings')).density==='compact')document.documentElement.dataset.density='compact'}catch{}`
