import type {Example} from '../../../src/rule.js'

/** More texts that `words-merged` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    good: 'The grandkids found switchgrass by the drainspout and called PrinceRidge.',
    why: 'compounds that no dictionary has, and a firm'
  },
  {good: 'Shares of Canterra Energy Ltd and of PaineWebber Inc fell.', why: 'a company writes itself as it likes'},
  {good: 'Inco closed lower on Monday. Nobody at Inco would say why.', why: 'a name that stands more than once'},
  {good: 'Our village has a borewell at last. The borewells of the next valley ran dry.', why: 'the same in the singular and the plural'},
  {good: 'Four elementaries and a lyceum will close.', why: 'the plural of a word'},
  {good: 'The quarry belongs to Castlefell Aggregates, which put up the signs.', why: 'a fell is a hill, and ends names'}
]
