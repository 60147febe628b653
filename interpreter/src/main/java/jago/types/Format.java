package jago.types;

/** . */
final class Format {

  static String sprintf(Checker check, String format, Object... args) {
    throw new IllegalStateException("not written yet");
  }

  static String stripAnnotations(String s) {
    throw new IllegalStateException("not written yet");
  }

  static String exprString(jago.ast.Node e) {
    throw new IllegalStateException("not written yet");
  }
}
