/**
 * A panel in WordPress's last step before publishing: it shows what deskcheck finds, and holds the button until that is settled.
 *
 * Put this folder into wp-content/plugins/deskcheck, run the publishing gate beside WordPress (examples/publishing-gate) and say in wp-config.php where:
 *
 *   define('DESKCHECK_GATE', 'http://127.0.0.1:8017/check');
 *
 * Then activate “Deskcheck”. The browser asks WordPress, and WordPress asks the gate, so that the gate stays private. No build step: plain JavaScript on
 * the `wp` object of the editor.
 */
;((wp) => {
  const {createElement: h, useEffect, useState} = wp.element
  const {CheckboxControl, Notice, Spinner} = wp.components
  const {useDispatch, useSelect} = wp.data
  const PrePublishPanel = wp.editor.PluginPrePublishPanel ?? wp.editPost.PluginPrePublishPanel

  /** The post as the page that readers will see: the headline first, then the body. */
  const documentOf = ({title, content}) => `<article><h1>${title}</h1>\n${content}</article>`

  /** What the panel says of the gate's answer. */
  function verdictOf({pass, findings}) {
    const count = findings.length
    if (count === 0) return {status: 'success', text: 'Nothing found.', holds: false}
    const found = `${count} ${count === 1 ? 'finding' : 'findings'}.`
    return pass ? {status: 'info', text: found, holds: false} : {status: 'warning', text: found, holds: true}
  }

  function findingItem({rule, message, text, mend, related}, key) {
    return h(
      'li',
      {key},
      h('strong', null, message),
      h('br'),
      h('q', null, text),
      ...related.map((other, at) => h('span', {key: at}, ` / “${other.text}”: ${other.message}`)),
      mend === null ? null : h('p', null, `Mend: ${mend}`),
      h('small', null, ` ${rule}`)
    )
  }

  function ask(post) {
    return wp.apiFetch({path: '/deskcheck/v1/check', method: 'POST', data: {html: documentOf(post), date: (post.date ?? '').slice(0, 10)}})
  }

  function Panel() {
    const post = useSelect((select) => {
      const editor = select('core/editor')
      return {
        title: editor.getEditedPostAttribute('title'),
        content: editor.getEditedPostContent(),
        date: editor.getEditedPostAttribute('date')
      }
    })
    const {lockPostSaving, unlockPostSaving} = useDispatch('core/editor')
    const [answer, setAnswer] = useState(null)
    const [trouble, setTrouble] = useState(null)
    const [allTheSame, setAllTheSame] = useState(false)

    useEffect(() => {
      let current = true
      setAnswer(null)
      setTrouble(null)
      ask(post).then(
        (given) => current && setAnswer(given),
        (error) => current && setTrouble(error.message)
      )
      return () => {
        current = false
      }
    }, [post.title, post.content, post.date])

    const verdict = answer && verdictOf(answer)
    const holds = Boolean(verdict?.holds) && !allTheSame
    useEffect(() => {
      if (holds) lockPostSaving('deskcheck')
      else unlockPostSaving('deskcheck')
      return () => unlockPostSaving('deskcheck')
    }, [holds])

    if (trouble !== null) return h(Notice, {status: 'error', isDismissible: false}, `Not checked: ${trouble}`)
    if (verdict === null) return h(Spinner)
    return h(
      wp.element.Fragment,
      null,
      h(Notice, {status: verdict.status, isDismissible: false}, verdict.text),
      h('ul', null, ...answer.findings.map(findingItem)),
      verdict.holds && h(CheckboxControl, {label: 'Publish all the same', checked: allTheSame, onChange: setAllTheSame})
    )
  }

  wp.plugins.registerPlugin('deskcheck', {
    render: () => h(PrePublishPanel, {title: 'Deskcheck', initialOpen: true}, h(Panel))
  })
})(window.wp)
