// The one address that a host page knows, as a module or as a classic script. Of a classic one from another origin the browser hides
// where it came from, and a relative import leads nowhere; it is still told here, while the script runs.
{
  const own = document.currentScript;
  void import(own ? new URL('relais-widget.js', own.src).href : './relais-widget.js');
}
