export default { output: 'export', trailingSlash: true, devIndicators: false }
