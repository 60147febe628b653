package jago.types;

/** Finds the packages that a program imports. */
public interface Importer {
  /**
   * Returns the package of an import path, complete: the same object each time.
   *
   * @throws ImportException with the text of the error to report at the import
   */
  Package importPackage(String path) throws ImportException;

  /** Says why a package cannot be imported, in gc's words and without a position. */
  final class ImportException extends Exception {
    public ImportException(String message) {
      super(message, null, false, false);
    }
  }
}
