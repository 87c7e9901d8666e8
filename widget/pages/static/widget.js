// The one address that a host page knows. As a classic script or as a module, the import is resolved against this file.
void import('./relais-widget.js');
