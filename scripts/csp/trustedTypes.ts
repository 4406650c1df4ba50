// Trusted Types: strings that become markup or script addresses have to pass here, whoever writes them to the page.
// The framework assigns addresses of its chunks as plain strings, so there is a default policy; it is a narrow one.

/** Runs first in every page. Markup is refused but for React's own empty script element and text that holds no tag. */
export const trustedTypesScript = (basePath: string): string =>
  `window.trustedTypes&&trustedTypes.createPolicy("default",{` +
  `createHTML:h=>!h.includes("<")||h==="<script>\\x3c/script>"?h:null,` +
  `createScriptURL:u=>{const{origin:o,pathname:p}=new URL(u,location.href);` +
  `return o===location.origin&&(p.startsWith(${JSON.stringify(`${basePath}/_next/static/`)})||p===${JSON.stringify(`${basePath}/sw.js`)})?u:null}})`
