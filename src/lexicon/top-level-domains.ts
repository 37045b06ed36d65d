/** Endings that tell a web address from a full stop whose space was lost: `example.com`, not `end.The`. */
export const topLevelDomains = `
  com org net edu gov mil int info biz co uk us ca au nz ie in za eu de fr es pt nl ch ru cn jp kr br io ai app dev tv fm news blog
  online example
`
