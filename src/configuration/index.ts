/** `deskcheck/configuration`: reads the configuration files that the command and the language server go by. */

export {type Configuration, ConfigurationError, type Override, type Settings} from './configuration.js'
export {ConfigurationReader, readConfiguration, type Settled} from './read.js'
