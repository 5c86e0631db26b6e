// Prints pages in WebKit to PDF, as the print dialog would. Its WebDriver can't, so this is for GNOME's JavaScript, not for Node:
//   gjs tests/webkit/print.js <address> <file> [<address> <file> …]
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { GLib, Gtk, WebKit2 } = imports.gi;

/** How long a page that has loaded may still wait for its typefaces, in milliseconds. */
const patience = 600;

Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.OffscreenWindow({ default_width: 1000, default_height: 800 });
window.add(view);
window.show_all();
view.connect('load-changed', (_view, event) => {
  if (event === WebKit2.LoadEvent.FINISHED) GLib.timeout_add(GLib.PRIORITY_DEFAULT, patience, print);
});
openNext();
Gtk.main();

function openNext() {
  if (ARGV.length === 0) Gtk.main_quit();
  else view.load_uri(ARGV.shift());
}

function print() {
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(ARGV.shift(), null));
  const paper = new Gtk.PageSetup();
  paper.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  const operation = new WebKit2.PrintOperation({ web_view: view, print_settings: settings, page_setup: paper });
  operation.connect('failed', (_operation, error) => {
    printerr(error.message);
    imports.system.exit(1);
  });
  operation.connect('finished', openNext);
  operation.print();
  return GLib.SOURCE_REMOVE;
}
