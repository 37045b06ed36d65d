/** What `deskcheck --help` prints. */

export const usage = `deskcheck [options] [FILE|FOLDER|PATTERN]…   check articles; without any, standard input
deskcheck facts [options] FILE               what an article states, to be ticked off
deskcheck stet FILE RULE[:LINE] --reason TEXT
                                             let a finding stand, in .deskcheck-stet.json
deskcheck stet --all FILE|FOLDER|PATTERN…    let all that is found stand: a baseline
deskcheck stet --prune [FILE…]               drop what lets nothing stand any more
deskcheck init                               a configuration to begin with
deskcheck explain RULE [--all]               what a rule looks for and when it is quiet,
                                             with a few examples or all of them
deskcheck rules                              every rule in a line

What is checked
  --ext LIST             endings a folder is searched for
                         (txt,text,md,markdown,mdx,html,htm,xhtml)
  --ignore-path FILE     an ignore file instead of .gitignore and .deskcheckignore
  --no-ignore            ignore nothing but node_modules and hidden folders
  --stdin-filename NAME  the name of what comes on standard input: settles its format
  --pass-on-no-files     exit with 0 where there is nothing to check

How it is checked
  --preset NAME          recommended (default) or strict: finer rules, what little ties, and what is
                         in doubt as a warning where recommended has a query
  --rule ID:SETTING      error, warning, query or off; may be given more than once
  --story-date DATE      the day the article is dated, as in 2024-06-18
  --words FILE           a house's own words, one a line; # begins a comment
  --config FILE          a configuration instead of the nearest .deskcheckrc
  --no-config            no configuration at all
  --print-config         print what holds for a file, and where that comes from

What comes of it
  --format NAME          of a check: pretty (default), json, ndjson, sarif, github, gitlab,
                         checkstyle, junit or html; of facts: markdown (default), json, csv or html
  --output-file FILE     write the report there
  --quiet                show only what is at or over the bar
  --color, --no-color    colours, whatever the terminal
  --fail-on SEVERITY     the bar: error, warning (default) or query
  --max-warnings N       so many warnings pass
  --never-fail           exit with 0 whatever was found
  --fix                  mend what has one certain answer, then report what is left
  --fix-dry-run          show what --fix would change, and change nothing

  --cache                check only what has changed since the last run
  --cache-location FILE  where that is kept (.deskcheckcache)
  --watch                check again on every change, until stopped
  --version, --help

Exit status 0: passed; 1: findings at or over the bar; 2: could not check.
`
