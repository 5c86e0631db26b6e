/** Lets the browser download a file. */
export function downloadFile(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file on its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
