/**
 * Runs in the head before the first paint: a page that was opened with a query hides its view
 * (`html[data-deep] [data-await-view]`) until that query has been applied, so that no row which the link excludes is
 * ever painted. If the scripts do not come, the page shows its default view after four seconds.
 */
export const DEEP_LINK_SCRIPT = `if(location.search.length>1){let d=document.documentElement.dataset;d.deep='';setTimeout(()=>{delete d.deep},4000)}`

/** Likewise for compact rows, so that the table does not jump once the settings have been read. */
export const DENSITY_SCRIPT = `try{if(JSON.parse(localStorage.getItem('which-mesh:settings')).density==='compact')document.documentElement.dataset.density='compact'}catch{}`
