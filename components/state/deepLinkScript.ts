export const DEEP_LINK_SCRIPT = `if(location.search.length>1)document.documentElement.dataset.deep=''`
