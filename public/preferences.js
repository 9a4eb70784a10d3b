// Runs before the page is drawn, so that a chosen theme or text size never flashes. Storage may be refused: then the system's choice stands.
try {
  var theme = localStorage.getItem('theme')
  var text = localStorage.getItem('text')
  if (theme) document.documentElement.dataset.theme = theme
  if (text) document.documentElement.dataset.text = text
} catch (refused) {}
document.documentElement.dataset.scripts = 'on'
